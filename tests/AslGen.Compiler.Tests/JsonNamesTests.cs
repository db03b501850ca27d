using System.Text.Json;
using System.Text.Json.Serialization;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests;

/// <summary>Names are compared with what System.Text.Json itself makes of them.</summary>
public sealed class JsonNamesTests
{
    private static readonly string[] Names =
    [
        "Id",
        "id",
        "ID",
        "URL",
        "URLValue",
        "UrlValue",
        "IsURL",
        "X",
        "x1",
        "X1Y2",
        "XYZ",
        "AbcDEF",
        "ABCdef",
        "A1B",
        "a_b",
        "_a",
        "A_B",
        "__Ab__C",
        "Straße",
        "ÄÖÜ",
        "éCole",
        "ÉCole",
        "İstanbul",
        "Ipv4Address",
        "IPv4",
        "Sha256Hash",
        "SHA256Hash",
        "Utf8JSON",
        "XMLHttpRequest2",
        "aB",
        "aBC",
        "Ab1Cd",
    ];

    [Theory]
    [InlineData(JsonKnownNamingPolicy.Unspecified)]
    [InlineData(JsonKnownNamingPolicy.CamelCase)]
    [InlineData(JsonKnownNamingPolicy.SnakeCaseLower)]
    [InlineData(JsonKnownNamingPolicy.SnakeCaseUpper)]
    [InlineData(JsonKnownNamingPolicy.KebabCaseLower)]
    [InlineData(JsonKnownNamingPolicy.KebabCaseUpper)]
    public void NamesAreThoseOfSystemTextJson(JsonKnownNamingPolicy policy)
    {
        JsonNamingPolicy? reference = policy switch
        {
            JsonKnownNamingPolicy.CamelCase => JsonNamingPolicy.CamelCase,
            JsonKnownNamingPolicy.SnakeCaseLower => JsonNamingPolicy.SnakeCaseLower,
            JsonKnownNamingPolicy.SnakeCaseUpper => JsonNamingPolicy.SnakeCaseUpper,
            JsonKnownNamingPolicy.KebabCaseLower => JsonNamingPolicy.KebabCaseLower,
            JsonKnownNamingPolicy.KebabCaseUpper => JsonNamingPolicy.KebabCaseUpper,
            _ => null,
        };
        string source = $"class C {{ {string.Concat(Names.Select(name => $"public int {name} {{ get; }}"))} }}";
        INamedTypeSymbol type = Compilations.Of(source).GetTypeByMetadataName("C")!;
        JsonNames names = new((int)policy);
        Assert.All(
            type.GetMembers().OfType<IPropertySymbol>(),
            property => Assert.Equal(reference?.ConvertName(property.Name) ?? property.Name, names.NameOf(property))
        );
    }
}
