namespace AslGen.Build.Tests.Harness;

/// <summary>Workflow classes, as the generator would complete them, in test projects.</summary>
internal static class TestProjects
{
    /// <summary>Writes the classes of a project, with the attribute.</summary>
    public static TestProject With(this TestProject project, params string[] classes)
    {
        project.Write("Workflows.cs", Source.Attribute + "\n" + string.Join("\n", classes));
        return project;
    }
}
