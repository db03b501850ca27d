namespace AslGen.Build.Tests;

public sealed class FileListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aslgen-list-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Paths_below_the_project_move_with_it_and_others_stay()
    {
        var path = Path.Combine(_folder, "list.txt");
        var before = Path.Combine(_folder, "before");
        var after = Path.Combine(_folder, "after");
        var outside = Path.Combine(_folder, "before-and-after", "é.json");

        new FileList(path, before).Save([Path.Combine(before, "bin", "a.json"), outside]);

        Assert.Equal([outside, Path.Combine(after, "bin", "a.json")], new FileList(path, after).Read());
    }

    [Fact]
    public void An_empty_list_is_no_file()
    {
        var path = Path.Combine(_folder, "list.txt");
        var list = new FileList(path, _folder);

        Assert.Empty(list.Read());
        list.Save([Path.Combine(_folder, "a.json")]);
        list.Save([]);

        Assert.False(File.Exists(path));
    }
}
