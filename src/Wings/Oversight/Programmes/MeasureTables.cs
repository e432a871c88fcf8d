using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Programmes;

/// <summary>The tables of money and of other plans, as signed-in and public pages have them.</summary>
static class MeasureTables
{
    /// <param name="id">Anchor of the table.</param>
    public static ThingSection Money(MoneyTotals totals, Language language, string id = "money")
    {
        string In(Bilingual text) => text.In(language);
        return new(
            ProgrammeTexts.Money,
            new(
                id,
                In(ProgrammeTexts.Money),
                [
                    new(In(ProgrammeTexts.Year)),
                    new(In(ProgrammeTexts.Budget), Numeric: true),
                    new(In(ProgrammeTexts.Spent), Numeric: true),
                ],
                [
                    .. totals.Lines.Select(one => new Row([
                        new(ProgrammeTexts.Number(one.Year)),
                        new(ProgrammeTexts.Euros(one.Budget, language), Lacks(one.NoBudget, language)),
                        new(ProgrammeTexts.Euros(one.Spent, language), Lacks(one.NoSpent, language)),
                    ])),
                    .. totals.Lines.Length < 2
                        ? Array.Empty<Row>()
                        :
                        [
                            new(
                                [
                                    new(In(ProgrammeTexts.Total)),
                                    new(
                                        ProgrammeTexts.Euros(totals.Budget, language),
                                        LacksIn(totals.BudgetLacks, language)
                                    ),
                                    new(
                                        ProgrammeTexts.Euros(totals.Spent, language),
                                        LacksIn(totals.SpentLacks, language)
                                    ),
                                ],
                                Total: true
                            ),
                        ],
                ]
            )
        );
    }

    static string? Lacks(int count, Language language) =>
        count == 0
            ? null
            : new Bilingual(
                $"van {ProgrammeTexts.Number(count)} {(count == 1 ? "maatregel" : "maatregelen")} niet bekend",
                $"not known of {ProgrammeTexts.Number(count)} {(count == 1 ? "measure" : "measures")}"
            ).In(language);

    static string? LacksIn(ImmutableArray<int> years, Language language) =>
        years.IsEmpty
            ? null
            : new Bilingual(
                $"zonder wat ontbreekt in {ProgrammeTexts.Listed(years).Nl}",
                $"without what lacks in {ProgrammeTexts.Listed(years).En}"
            ).In(language);

    /// <summary>What was promised when, and what it became.</summary>
    /// <param name="of">What a product is called, by its number.</param>
    /// <param name="reasons">Whether reasons are shown.</param>
    public static TableView Replanned(
        ImmutableArray<Replanning> all,
        Language language,
        Func<int, string> of,
        bool reasons,
        string id = "replanned"
    )
    {
        string In(Bilingual text) => text.In(language);
        return new(
            id,
            In(ProgrammeTexts.Replanned),
            [
                new(In(ProgrammeTexts.SaidOn)),
                new(In(ProgrammeTexts.Measure)),
                new(In(ProgrammeTexts.Was)),
                new(In(ProgrammeTexts.Became)),
                .. reasons ? new[] { new Column(In(ProgrammeTexts.Reason)) } : [],
            ],
            [
                .. all.Select(one => new Row([
                    new(Days.Unbroken(one.On, language)),
                    new(one.Product == 0 ? In(ProgrammeTexts.Measure) : of(one.Product)),
                    new(In(ProgrammeTexts.Span(one.Was.From, one.Was.Until))),
                    new(In(ProgrammeTexts.Span(one.Became.From, one.Became.Until))),
                    .. reasons ? new[] { Cell.Of(one.Why) } : [],
                ])),
            ]
        );
    }

    public static TableView Decisions(
        ImmutableArray<Disposition> all,
        Language language,
        bool reasons,
        string id = "decisions"
    )
    {
        string In(Bilingual text) => text.In(language);
        return new(
            id,
            In(ProgrammeTexts.Decisions),
            [
                new(In(ProgrammeTexts.TakenOn)),
                new(In(ProgrammeTexts.Decision)),
                new(In(ProgrammeTexts.HoldsFrom)),
                .. reasons ? new[] { new Column(In(ProgrammeTexts.Reason)) } : [],
            ],
            [
                .. all.Select(one => new Row([
                    new(Days.Unbroken(one.TakenOn, language)),
                    new(In(ProgrammeTexts.Of(one.Kind))),
                    new(Days.Unbroken(one.From, language)),
                    .. reasons ? new[] { Cell.Of(one.Why) } : [],
                ])),
            ]
        );
    }
}
