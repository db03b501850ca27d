namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Names that a file does not write out, or writes otherwise, hide no mistake.</summary>
public sealed class NameTests
{
    private const string Aliases = """
        global using Props = Amazon.CDK.AWS.StepFunctions.PassProps;
        global using static Amazon.CDK.AWS.StepFunctions.JsonPath;
        """;

    private const string Helper = """
        using Amazon.CDK.AWS.StepFunctions;

        public static class Helper
        {
            public static void Make(PassProps props) { }

            public static StateMachine Machine => null!;
        }
        """;

    [Fact]
    public Task AnAliasForTheWholeProjectHidesNothing() =>
        CdkTest.Check(
            "ASL7021",
            Aliases,
            """
            public static class Use
            {
                public static object Make() => new Props { InputPath = [|"a"|] };
            }
            """
        );

    [Fact]
    public Task AStaticUsingForTheWholeProjectHidesNothing() =>
        CdkTest.Check(
            "ASL7021",
            Aliases,
            """
            public static class Use
            {
                public static string Make() => StringAt([|"a"|]);
            }
            """
        );

    [Fact]
    public Task AFileThatNamesNothingOfTheCdkHidesNothing() =>
        CdkTest.Check(
            "ASL7021",
            Helper,
            """
            public static class Use
            {
                public static void Make() => Helper.Make(new() { InputPath = [|"a"|] });
            }
            """
        );

    [Fact]
    public Task AFullNameHidesNothing() =>
        CdkTest.Check(
            "ASL7021",
            """
            public static class Use
            {
                public static object Make() => new global::Amazon.CDK.AWS.StepFunctions.PassProps { InputPath = [|"a"|] };
            }
            """
        );
}
