using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities.Definitions;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The page that says what each indicator means, and meant.</summary>
public sealed record DefinitionsView(
    PageFrame Frame,
    ImmutableArray<(string Id, string Name, TableView Table)> Indicators,
    string Back
);

/// <summary>Builds it: a table for each indicator, with a rule where values cannot be compared with those above.</summary>
static class DefinitionViews
{
    public static DefinitionsView Of(PageFrame frame) =>
        new(
            frame,
            [
                .. PublishedDefinitions.All.Select(one =>
                    ($"definition-{one.Key}", one.Name.In(frame.Language), Table(one, frame.Language))
                ),
            ],
            frame.ToPlace(DashboardPaths.Public)
        );

    static TableView Table(DefinedIndicator one, Language language) =>
        new(
            $"table-{one.Key}",
            one.Name.In(language),
            [
                new(DefinitionTexts.From.In(language)),
                new(DefinitionTexts.Says.In(language)),
                new(DefinitionTexts.Against.In(language)),
                new(DefinitionTexts.Source.In(language)),
            ],
            [
                .. one.Definitions.Select(definition => new Row([
                    new(From(definition, language)),
                    new(definition.Says.In(language)),
                    new(Against(definition, language)),
                    new(definition.Source.In(language)),
                ])
                {
                    Break = definition.Breaks ? DefinitionTexts.Broken.In(language) : null,
                }),
            ]
        );

    static string From(Definition one, Language language) =>
        one.From is { } day ? Days.Unbroken(day, language)
        : one.Version == 1 ? DefinitionTexts.Beginning.In(language)
        : DefinitionTexts.ByLine.In(language);

    static string Against(Definition one, Language language)
    {
        var word = DefinitionTexts.Of(one.Against);
        return word is null ? Cell.Dash : $"{word.In(language)} {one.Mapping!.In(language)}";
    }
}

/// <summary>Its words.</summary>
static class DefinitionTexts
{
    public static readonly Bilingual Title = new(
        "Wat de cijfers over ICT-activiteiten betekenen",
        "What the figures on ICT activities mean"
    );
    public static readonly Bilingual Lead = new(
        "Wordt een begrip anders omschreven, dan houdt wat eerder is opgegeven zijn oude betekenis. Niets wordt omgerekend. Waar oud en nieuw niet te vergelijken zijn, staat een breuk in het beeld en in de tabel.",
        "Where a notion is defined otherwise, what was stated before keeps its old meaning. Nothing is converted. Where old and new cannot be compared, there is a break in the picture and in the table."
    );
    public static readonly Bilingual From = new("Geldt vanaf", "Holds from");
    public static readonly Bilingual Says = new("Betekenis", "Meaning");
    public static readonly Bilingual Against = new("Tegen wat eraan voorafging", "Against what came before");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Beginning = new("het begin", "the beginning");
    public static readonly Bilingual ByLine = new("staat bij elke regel", "stated at each line");
    public static readonly Bilingual Broken = new(
        "Niet te vergelijken met wat erboven staat.",
        "Cannot be compared with what stands above."
    );
    public static readonly Bilingual Back = new("Naar het dashboard", "To the dashboard");
    public static readonly Bilingual Link = new(
        "Wat elk cijfer betekent, en eerder betekende",
        "What each figure means, and meant before"
    );

    /// <summary>Null of the first.</summary>
    public static Bilingual? Of(Comparison comparison) =>
        comparison switch
        {
            Comparison.First => null,
            Comparison.Same => new("Te vergelijken.", "Comparable."),
            Comparison.Mapped => new("Te vergelijken na omzetting.", "Comparable after mapping."),
            _ => new("Niet te vergelijken.", "Not comparable."),
        };
}
