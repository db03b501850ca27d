namespace AslGen.Compiler.Program.Members;

/// <summary>A function that templates of rows call. An expression that uses it defines it once, at its beginning.</summary>
/// <param name="Name">
/// The name, which begins with an underscore and does not end in a digit: nothing else in an expression is called so.
/// </param>
/// <param name="Jsonata">The function, in terms of its parameters, of itself and of functions before it.</param>
internal sealed record SharedFunction(string Name, string Jsonata);
