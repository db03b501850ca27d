using AslGen.Tests;

namespace AslGen.Compiler.Tests.Tasks;

public sealed class TaskPageTests
{
    [Fact]
    public void ThePageSaysWhatTheTypesSay() => Baseline.MatchFile(Path.Combine(Repository.Root, "docs", "tasks.md"), TaskPage.Write());
}
