namespace AslGen.Build.Tests;

public sealed class OutputPlanTests
{
    [Fact]
    public void Classes_of_one_simple_name_get_their_full_names_whatever_their_case()
    {
        var plan = new OutputPlan([Workflow("A", "Loan"), Workflow("B", "LOAN"), Workflow("C", "Licence")]);

        Assert.Equal(
            ["A.Loan.asl.json", "A.Loan.policy.json", "B.LOAN.asl.json", "B.LOAN.policy.json", "Licence.asl.json", "Licence.policy.json"],
            plan.Files.Select(file => file.FileName)
        );
        Assert.Equal(["A.Loan", "A.Loan", "B.LOAN", "B.LOAN", "Licence", "Licence"], plan.Files.Select(file => file.Workflow));
        Assert.Empty(plan.Problems);
    }

    [Fact]
    public void Full_names_that_differ_only_in_case_are_an_error()
    {
        var plan = new OutputPlan([Workflow("A", "Loan"), Workflow("a", "loan"), Workflow("B", "Loan")]);

        var problem = Assert.Single(plan.Problems);
        Assert.Equal("ASL1091", problem.Code);
        Assert.Contains("'A.Loan' and 'a.loan'", problem.Message);
        Assert.Equal(["B.Loan.asl.json", "B.Loan.policy.json"], plan.Files.Select(file => file.FileName));
        Assert.Equal(
            [
                "A.Loan.asl.json",
                "A.Loan.policy.json",
                "A.Loan.responder-policy.json",
                "a.loan.asl.json",
                "a.loan.policy.json",
                "a.loan.responder-policy.json",
            ],
            plan.Untouched
        );
    }

    [Fact]
    public void A_class_with_an_error_still_takes_part_in_naming()
    {
        var plan = new OutputPlan([Workflow("A", "Loan"), Workflow("B", "Loan", definition: "")]);

        Assert.Equal("ASL1090", Assert.Single(plan.Problems).Code);
        Assert.Equal(["A.Loan.asl.json", "A.Loan.policy.json"], plan.Files.Select(file => file.FileName));
        Assert.Equal(["B.Loan.asl.json", "B.Loan.policy.json", "B.Loan.responder-policy.json"], plan.Untouched);
    }

    [Fact]
    public void Who_answers_tasks_has_a_file_of_its_own()
    {
        var plan = new OutputPlan([new WorkflowClass("Loan", "A.Loan", "{}", "", "{\"a\":1}")]);

        Assert.Equal(["Loan.asl.json", "Loan.responder-policy.json"], plan.Files.Select(file => file.FileName));
        Assert.Equal("{\"a\":1}\n"u8.ToArray(), plan.Files[1].GetBytes());
    }

    private static WorkflowClass Workflow(string container, string name, string definition = "{}") =>
        new(name, container + "." + name, definition, "{}", "");
}
