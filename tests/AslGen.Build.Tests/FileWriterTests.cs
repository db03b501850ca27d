namespace AslGen.Build.Tests;

public sealed class FileWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aslgen-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_another_build_is_writing_is_waited_for()
    {
        var path = Path.Combine(_folder, "Loan.asl.json");
        var other = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        var release = Task.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            other.Write("ours"u8);
            await other.DisposeAsync();
        });

        Assert.False(FileWriter.WriteIfChanged(path, "ours"u8.ToArray()));

        await release;
        Assert.Equal("ours", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public void A_file_is_written_when_its_content_or_its_length_differs()
    {
        var path = Path.Combine(_folder, "new", "Loan.asl.json");

        Assert.True(FileWriter.WriteIfChanged(path, "one"u8.ToArray()));
        Assert.True(FileWriter.WriteIfChanged(path, "two"u8.ToArray()));
        Assert.False(FileWriter.WriteIfChanged(path, "two"u8.ToArray()));
        Assert.Equal("two", File.ReadAllText(path));
        Assert.True(FileWriter.WriteIfChanged(path, "3"u8.ToArray()));
        Assert.Equal("3", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_in_the_end()
    {
        var path = Path.Combine(_folder, "Loan.asl.json");
        using var other = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);

        Assert.Throws<IOException>(() => FileWriter.WriteIfChanged(path, "x"u8.ToArray()));
    }
}
