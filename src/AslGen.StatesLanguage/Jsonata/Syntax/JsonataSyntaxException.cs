namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>Ends parsing at the first error.</summary>
internal sealed class JsonataSyntaxException(JsonataError error) : Exception(error.Message)
{
    public JsonataSyntaxException(string? code, int start, int end, string message)
        : this(new JsonataError(code, start, end - start, message)) { }

    public JsonataError Error { get; } = error;
}
