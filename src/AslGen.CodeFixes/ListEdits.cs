using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.CodeFixes;

/// <summary>Edits of lists between braces that keep their layout, on one line or on a line for each item.</summary>
internal static class ListEdits
{
    /// <summary>Puts an item in front of a list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="item">The item.</param>
    /// <param name="brace">The brace that opens the list.</param>
    /// <returns>The list with the item.</returns>
    public static SeparatedSyntaxList<T> Prepend<T>(SeparatedSyntaxList<T> items, T item, SyntaxToken brace)
        where T : SyntaxNode
    {
        if (items.Count == 0)
        {
            return SyntaxFactory.SingletonSeparatedList(item.WithTrailingTrivia(SyntaxFactory.ElasticSpace));
        }

        SyntaxTriviaList lineEnd = new(brace.TrailingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1));
        SyntaxToken comma = SyntaxFactory
            .Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(lineEnd.Count > 0 ? lineEnd : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        IEnumerable<SyntaxTrivia> indentation = items[0]
            .GetLeadingTrivia()
            .Reverse()
            .TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        SyntaxNodeOrToken[] all = [item.WithLeadingTrivia(indentation).WithTrailingTrivia(), comma, .. items.GetWithSeparators()];
        return SyntaxFactory.SeparatedList<T>(SyntaxFactory.NodeOrTokenList(all));
    }

    /// <summary>Puts an item behind a list that is not empty.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="item">The item.</param>
    /// <returns>The list with the item.</returns>
    public static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> items, T item)
        where T : SyntaxNode
    {
        T last = items.Last();
        IEnumerable<SyntaxTrivia> indentation = last.GetLeadingTrivia()
            .Reverse()
            .TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        item = item.WithLeadingTrivia(indentation);
        List<SyntaxNodeOrToken> all = [.. items.GetWithSeparators()];
        if (items.SeparatorCount == items.Count)
        {
            // The list ends with a comma, and so it does with one more.
            SyntaxToken comma = items.GetSeparator(items.SeparatorCount - 1);
            return SyntaxFactory.SeparatedList<T>(SyntaxFactory.NodeOrTokenList([.. all, item.WithTrailingTrivia(), comma]));
        }

        bool isOnOwnLine = indentation.Any();
        SyntaxToken between = SyntaxFactory
            .Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(isOnOwnLine ? last.GetTrailingTrivia() : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        all[all.Count - 1] = last.WithTrailingTrivia();
        return SyntaxFactory.SeparatedList<T>(SyntaxFactory.NodeOrTokenList([.. all, between, item.WithTrailingTrivia(LayoutAfter(last))]));
    }

    // The end of the line, or the space before the brace; no comment.
    private static IEnumerable<SyntaxTrivia> LayoutAfter(SyntaxNode item)
    {
        SyntaxTriviaList trivia = item.GetTrailingTrivia();
        SyntaxKind kind = trivia.Any(SyntaxKind.EndOfLineTrivia) ? SyntaxKind.EndOfLineTrivia : SyntaxKind.WhitespaceTrivia;
        return trivia.Where(part => part.IsKind(kind));
    }

    /// <summary>Takes items out of a list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="isRemoved">Says which items go.</param>
    /// <returns>The list without them.</returns>
    public static SeparatedSyntaxList<T> Remove<T>(SeparatedSyntaxList<T> items, Func<T, bool> isRemoved)
        where T : SyntaxNode
    {
        List<SyntaxNodeOrToken> kept = [];
        for (int index = 0; index < items.Count; index++)
        {
            bool hasComma = index < items.SeparatorCount;
            if (!isRemoved(items[index]))
            {
                kept.Add(items[index]);
                if (hasComma)
                {
                    kept.Add(items.GetSeparator(index));
                }
            }
            else if (!hasComma && kept.Count > 1)
            {
                // The last item ends its line without a comma; now the one before it does.
                kept.RemoveAt(kept.Count - 1);
                kept[kept.Count - 1] = kept[kept.Count - 1].WithTrailingTrivia(items[index].GetTrailingTrivia());
            }
        }

        return SyntaxFactory.SeparatedList<T>(SyntaxFactory.NodeOrTokenList(kept));
    }
}
