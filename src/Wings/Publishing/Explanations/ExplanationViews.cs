using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Explanations;

/// <param name="Publications">Address of the page of all publications; null where there is none.</param>
public sealed record AboutView(PageFrame Frame, string? Publications);

public sealed record GlossaryView(
    PageFrame Frame,
    ImmutableArray<GlossaryLine> Words,
    ImmutableArray<GlossaryLine> Measured
);

/// <summary>A word, or a figure with its page, and what it means.</summary>
public sealed record GlossaryLine(string Anchor, string Word, string Meaning, string? Link);

public sealed record TrustView(
    PageFrame Frame,
    TableView Verdicts,
    TableView Policy,
    string Points,
    string Bounds,
    ImmutableArray<GlossaryLine> WhollyInvented,
    ImmutableArray<GlossaryLine> SplitInvented
);

/// <summary>Builds the pages that explain the site, in one language.</summary>
sealed record ExplanationViews(
    PublicationSite Site,
    ImmutableArray<JudgedDocument> Documents,
    Policy Policy,
    Language Language
)
{
    public AboutView About(bool hasPublications)
    {
        var frame = Frame(SitePaths.About, ExplanationTexts.About);
        return new(frame, hasPublications ? frame.ToPlace(SitePaths.Publications) : null);
    }

    public GlossaryView Glossary()
    {
        var frame = Frame(SitePaths.Glossary, ExplanationTexts.Glossary);
        return new(
            frame,
            [
                .. GlossaryTerms
                    .All.OrderBy(term => term.Word.In(Language), StringComparer.OrdinalIgnoreCase)
                    .Select(term => new GlossaryLine(
                        term.Anchor,
                        term.Word.In(Language),
                        term.Meaning.In(Language),
                        null
                    )),
            ],
            [
                .. Site
                    .Figures.Indicators.Where(one => one.Definition is not null)
                    .OrderBy(one => one.Name.In(Language), StringComparer.OrdinalIgnoreCase)
                    .Select(one => Line(one, frame)),
            ]
        );
    }

    public TrustView Trust()
    {
        var frame = Frame(SitePaths.Trust, TrustTexts.Title);
        return new(
            frame,
            Verdicts(),
            new WordTable(Policy, Documents, frame).Build(),
            Points().In(Language),
            WordTexts.Bounds(new WordRows(Policy).Plain).In(Language),
            [.. Invented(Invention.All, frame)],
            [.. Invented(Invention.Parts, frame)]
        );
    }

    Bilingual Points()
    {
        var (share, points) = (Policy.Ruim, 40 * Policy.Ruim);
        return WordTexts.Points(Percent(100 * share), Written(points), Percent(40 + points));
    }

    static Bilingual Written(decimal number) =>
        new(Notation.WriteFull(number, Language.Nl), Notation.WriteFull(number, Language.En));

    static Bilingual Percent(decimal number) => new(Written(number).Nl + "%", Written(number).En + "%");

    IEnumerable<GlossaryLine> Invented(Invention how, PageFrame frame) =>
        Site.Figures.Indicators.Where(one => one.Invention == how).Select(one => Line(one, frame));

    GlossaryLine Line(IndicatorFacts indicator, PageFrame frame) =>
        new(
            $"figure-{indicator.Code}",
            indicator.Name.In(Language),
            indicator.Definition?.In(Language) ?? "",
            frame.ToPlace(SitePaths.Figure(indicator.Code))
        );

    TableView Verdicts() =>
        new(
            "verdicts",
            TrustTexts.Verdicts.In(Language),
            [
                new(TrustTexts.Verdict.In(Language)),
                new(TrustTexts.Means.In(Language)),
                new(TrustTexts.Then.In(Language)),
            ],
            [
                .. Enum.GetValues<Verdict>()
                    .Select(verdict => new Row([
                        new(VerdictWords.Of(verdict).In(Language), Signal: VerdictWords.SignalOf(verdict)),
                        new(TrustTexts.MeaningOf(verdict).In(Language)),
                        new(TrustTexts.FollowsOn(verdict).In(Language)),
                    ])),
            ]
        );

    PageFrame Frame(string place, Bilingual title) => Site.Frame(place, Language, title.In(Language), Section.About);
}
