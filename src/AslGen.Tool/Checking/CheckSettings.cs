using AslGen.StatesLanguage.Rules;

namespace AslGen.Tool.Checking;

/// <summary>What a run checks, and how.</summary>
/// <param name="Paths">The files, folders and patterns, and <c>-</c> for the standard input.</param>
/// <param name="Options">What is known of definitions that say nothing about it.</param>
/// <param name="Folder">The full path of the folder that relative paths start from.</param>
internal sealed record CheckSettings(IReadOnlyList<string> Paths, CheckOptions Options, string Folder);
