using AslGen.Testing.Data;

namespace AslGen.Testing.Tests.Data;

public sealed class DataTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("0")]
    [InlineData("-1.5")]
    [InlineData("123456789012345678901")]
    [InlineData("1e+21")]
    [InlineData("1.5e-7")]
    [InlineData("\"a\\\"b\\\\c\"")]
    [InlineData("[1,[],{\"a\":null,\"b\":[\"x\"]}]")]
    public void JsonIsReadAndWritten(string json) => Assert.Equal(json, DataReader.Parse(json).ToString());

    [Theory]
    [InlineData(1e21, "1e+21")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(-0d, "0")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(double.Epsilon, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    public void NumbersAreWrittenAsJavaScriptWritesThem(double number, string expected) =>
        Assert.Equal(expected, new DataNumber(number).Text);

    [Fact]
    public void ObjectsAreEqualInAnyOrder()
    {
        Assert.Equal(DataReader.Parse("""{"a":1,"b":[1.0]}"""), DataReader.Parse("""{"b":[1],"a":1}"""));
        Assert.NotEqual(DataReader.Parse("""{"a":1}"""), DataReader.Parse("""{"a":1,"b":2}"""));
        Assert.NotEqual(DataReader.Parse("9007199254740993"), DataReader.Parse("9007199254740994"));
    }

    [Fact]
    public void TheLastOfEqualNamesCounts()
    {
        string members = string.Join(",", Enumerable.Range(0, 20).Select(index => $"\"m{index % 15}\":{index}"));
        DataObject value = (DataObject)DataReader.Parse("{" + members + "}");
        Assert.Equal(15, value.Count);
        Assert.Equal("15", value["m0"]!.ToString());
        Assert.Null(value["m15"]);
    }
}
