using System.Text;

namespace AslGen.Testing.JsonPath;

/// <summary>Templates of <c>States.Format</c> that only running tells.</summary>
internal static class FormatTemplate
{
    /// <summary>Splits a template at its places, <c>{}</c>; a backslash makes the next character literal.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The pieces, one more than places.</returns>
    public static IReadOnlyList<string> Split(string template)
    {
        List<string> pieces = [];
        StringBuilder piece = new();
        for (int index = 0; index < template.Length; index++)
        {
            if (template[index] == '\\' && index + 1 < template.Length)
            {
                piece.Append(template[++index]);
            }
            else if (template[index] == '{' && index + 1 < template.Length && template[index + 1] == '}')
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                index++;
            }
            else
            {
                piece.Append(template[index]);
            }
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
