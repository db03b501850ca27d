using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Documents;
using AslGen.Tool.Files;
using AslGen.Tool.Templates;
using AslGen.Tool.Yaml;

namespace AslGen.Tool.Checking;

/// <summary>Checks files: finds the definitions in each, and then holds every definition against the rules.</summary>
internal sealed class CheckRun
{
    private readonly CheckSettings _settings;
    private readonly DocumentLoader _loader;
    private readonly DefinitionFinder _finder;
    private readonly List<Problem> _problems = [];
    private readonly List<DefinitionValue> _values = [];
    private readonly List<DefinitionString> _strings = [];
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);
    private readonly HashSet<SourceText> _files = [];
    private int _definitions;

    private CheckRun(CheckSettings settings, Func<Stream> standardInput)
    {
        _settings = settings;
        _loader = new DocumentLoader(settings.Folder, standardInput);
        _finder = new DefinitionFinder(_loader, settings.Options);
    }

    /// <summary>Checks all that the settings name.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="PathNotFoundException">A path is not there.</exception>
    public static CheckReport Run(CheckSettings settings, Func<Stream> standardInput)
    {
        CheckRun run = new(settings, standardInput);
        foreach (var file in InputFiles.Find(settings.Paths, settings.Folder))
        {
            run.Collect(file);
        }

        return run.Check();
    }

    private void Collect(InputFile file)
    {
        var isDefinition = FileNames.IsDefinition(file.Path);
        if (!file.IsNamed && !isDefinition && !_loader.CanHaveDefinition(file))
        {
            return;
        }

        var load = _loader.Load(file);
        if (load.Document is not { } document)
        {
            if (file.IsNamed || isDefinition || load.SeemsToHaveDefinition)
            {
                _files.Add(load.Problem!.Source);
                _problems.Add(load.Problem);
            }

            return;
        }

        var found = _finder.Find(document, isDefinition).ToList();
        if (found.Count > 0)
        {
            Add(found);
        }
        else if (file.IsNamed && !HasStateMachines(document))
        {
            _files.Add(document.Source);
            _problems.Add(FileProblems.NoDefinition(document));
        }
    }

    // A template whose definitions are all elsewhere is one all the same.
    private static bool HasStateMachines(Document document) =>
        DefinitionFinder.SeemsToHaveDefinition(document.Source.Text) || JsonCursor.AtRoot(document.Root)["stepFunctions"] is not null;

    private void Add(IEnumerable<FoundDefinition> found)
    {
        foreach (var definition in found)
        {
            _files.Add(definition.Document.Source);
            switch (definition)
            {
                case DefinitionValue value:
                    _values.Add(value);
                    break;
                case DefinitionString text:
                    _strings.Add(text);
                    break;
                case Unfound unfound:
                    _problems.Add(unfound.Problem);
                    break;
                case DefinitionFile file:
                    AddReferenced(file);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddReferenced(DefinitionFile file)
    {
        var load = _loader.Load(file.Path, YamlDialect.CloudFormation);
        if (load.Document is { } document)
        {
            _referenced.Add(document.Source.Name);
            var isYaml = document.Map is YamlSourceMap;
            var value = isYaml ? Intrinsics.ToPlaceholders(document.Root) : document.Root;
            _values.Add(new DefinitionValue(document, "", file.Options, value) { IsReferenced = true });
            _files.Add(document.Source);
        }
        else
        {
            _problems.Add(
                load.IsMissing
                    ? FileProblems.MissingReference(
                        file.Document,
                        JsonCursor.AtRoot(file.Reference),
                        ((JsonString)file.Reference).Text.ToString()
                    ) with
                    {
                        Pointer = file.Pointer,
                    }
                    : load.Problem!
            );
        }
    }

    private CheckReport Check()
    {
        HashSet<(string, string, CheckOptions)> done = [];
        foreach (var definition in _values)
        {
            // What a template says about a file's definition, such as that it is Express, is better than the defaults.
            var name = definition.Document.Source.Name;
            var isOverruled = !definition.IsReferenced && definition.Pointer.Length == 0 && _referenced.Contains(name);
            if (isOverruled || !done.Add((name, definition.Pointer, definition.Options)))
            {
                continue;
            }

            Add(DefinitionProblems.Of(definition));
        }

        _strings.ForEach(definition => Add(DefinitionProblems.Of(definition)));
        return new CheckReport(InOrder(), _files.Count, _definitions);
    }

    private void Add(IEnumerable<Problem> problems)
    {
        _definitions++;
        _problems.AddRange(problems);
    }

    // Files in the order of the command line; the same problem of one definition that is used twice only once.
    private List<Problem> InOrder() =>
        [
            .. _problems
                .DistinctBy(problem => (problem.Source.Name, problem.Span, problem.Rule.Id, problem.Message))
                .OrderBy(problem => _loader.OrderOf(problem.Source.Name))
                .ThenBy(problem => problem.Span.Start),
        ];
}
