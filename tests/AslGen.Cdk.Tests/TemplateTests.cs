using System.Text.Json.Nodes;

namespace AslGen.Cdk.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("""{"A":{"DependsOn":["B"]},"B":{"P":[{"Fn::GetAtt":["A","Arn"]}]}}""", false)]
    [InlineData("""{"A":{"P":{"Ref":"A"}}}""", false)]
    [InlineData("""{"A":{"P":{"Fn::GetAtt":"A.Arn"}}}""", false)]
    [InlineData("""{"A":{"P":{"Fn::Sub":"x${AWS::Region}${A}"}}}""", false)]
    [InlineData("""{"A":{"P":{"Fn::Sub":["${X}-${B.Arn}",{"X":1}]}},"B":{"P":{"Fn::Sub":["${X}",{"X":{"Ref":"A"}}]}}}""", false)]
    [InlineData("""{"A":{"P":{"Fn::Sub":"${!A}"}}}""", true)]
    [InlineData("""{"A":{"DependsOn":"B","P":{"Ref":"C"}},"B":{"P":{"Ref":"C"}},"C":{"P":{"Ref":"AWS::Region"}}}""", true)]
    public void The_walk_finds_cycles(string resources, bool sound)
    {
        var template = new Template(new JsonObject { ["Resources"] = JsonNode.Parse(resources) });

        Assert.Equal(sound, Record.Exception(template.AssertNoCycle) is null);
    }
}
