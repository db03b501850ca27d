using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>Short ways to write fields down.</summary>
internal static class Fields
{
    /// <summary>The most that most numbers of a definition can be.</summary>
    public const double Most = 99_999_999;

    public static Field Text(string name) => new(name, new TextKind());

    public static Field Word(string name, params string[] words) => new(name, new WordKind(words));

    public static Field Integer(string name, double minimum, double maximum = Most) => new(name, new NumberKind(minimum, maximum));

    /// <summary>A whole number that in JSONata can be computed, and the field that in JSONPath has a path to it.</summary>
    public static Field[] ComputedInteger(string name, double minimum, double maximum = Most) =>
        [
            new(name, new NumberKind(minimum, maximum) { CanBeJsonata = true }),
            new Field(name + "Path", new PathKind(PathRole.Reference)).JsonPath(),
        ];

    public static Field Path(string name, PathRole role, bool canBeNull = false) =>
        new Field(name, new PathKind(role) { CanBeNull = canBeNull }).JsonPath();

    public static Field Data(string name, DataRole role, ExpectedType expected = ExpectedType.Any) =>
        new(name, new DataKind(role) { Expected = expected });

    public static Field Object(string name, Func<ObjectShape> shape) => new(name, new ObjectKind(shape));

    public static Field Required(this Field field) => field with { IsRequired = true };

    public static Field JsonPath(this Field field) => field with { Language = QueryLanguage.JsonPath };

    public static Field Jsonata(this Field field) => field with { Language = QueryLanguage.Jsonata };
}
