namespace AslGen.Compiler.Program.Members;

/// <summary>Documentation comment IDs of LINQ's methods, which are long and much alike.</summary>
internal static class CollectionIds
{
    /// <summary><c>IEnumerable&lt;T&gt;</c> of a method's first type parameter.</summary>
    public const string Items = "System.Collections.Generic.IEnumerable{``0}";

    /// <summary><c>IEnumerable&lt;T&gt;</c> of a method's second type parameter.</summary>
    public const string OtherItems = "System.Collections.Generic.IEnumerable{``1}";

    /// <summary>The ID of a method of <c>System.Linq.Enumerable</c>.</summary>
    /// <param name="name">The method's name.</param>
    /// <param name="typeParameters">How many type parameters it has.</param>
    /// <param name="parameters">The types of its parameters.</param>
    /// <returns>The ID.</returns>
    public static string Linq(string name, int typeParameters, params string[] parameters) =>
        Method("System.Linq.Enumerable", name, typeParameters, parameters);

    /// <summary>The ID of a method.</summary>
    /// <param name="type">The type that has it, as IDs write it.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="typeParameters">How many type parameters the method has.</param>
    /// <param name="parameters">The types of its parameters.</param>
    /// <returns>The ID.</returns>
    public static string Method(string type, string name, int typeParameters, params string[] parameters) =>
        $"M:{type}.{name}"
        + (typeParameters == 0 ? "" : "``" + typeParameters)
        + (parameters.Length == 0 ? "" : "(" + string.Join(",", parameters) + ")");

    /// <summary>A <c>Func</c>.</summary>
    /// <param name="types">The types of its parameters and of its result.</param>
    /// <returns>The type as IDs write it.</returns>
    public static string Func(params string[] types) => "System.Func{" + string.Join(",", types) + "}";

    /// <summary>A sequence.</summary>
    /// <param name="item">The type of its items.</param>
    /// <returns>The type as IDs write it.</returns>
    public static string Sequence(string item) => "System.Collections.Generic.IEnumerable{" + item + "}";

    /// <summary>A type that allows null.</summary>
    /// <param name="type">The type inside.</param>
    /// <returns>The type as IDs write it.</returns>
    public static string Nullable(string type) => "System.Nullable{" + type + "}";
}
