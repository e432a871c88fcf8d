using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Errata;
using Rekenschap.Ui.Feeds;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Publishing.Feeds;

/// <summary>What happened to a publication, newest first: that it was made, what was corrected, and which sentences that changed.</summary>
sealed record FeedEntries(
    PublicationSite Site,
    ImmutableArray<JudgedDocument> Documents,
    ImmutableArray<StandingErratum> Errata,
    Language Language
)
{
    const int MostCells = 12;

    IEditionFigures Edition => Site.Figures;

    public ImmutableArray<FeedEntry> All() =>
        [
            .. Corrections()
                .Concat(Errata.Select(Erratum))
                .Append(Made())
                .OrderByDescending(one => one.On)
                .ThenBy(one => one.Key, StringComparer.Ordinal),
        ];

    FeedEntry Made()
    {
        var edition = Edition.Edition;
        var statements = FeedTexts.Statements(Documents.Sum(one => one.Claims.Length)).In(Language);
        var titles = Documents.Select(one => one.Facts.Title);
        return new(
            $"publication/{edition.Code}/{Days.Machine(edition.Published)}",
            edition.Published,
            $"{In(FeedTexts.Published)}: {edition.Title.In(Language)}",
            Join([statements, .. titles, .. edition.Invented ? [In(FeedTexts.Invented)] : Array.Empty<string>()]),
            Place(SitePaths.Home)
        );
    }

    IEnumerable<FeedEntry> Corrections() =>
        Edition
            .Corrections.GroupBy(one => one.After.File, StringComparer.Ordinal)
            .Select(cells => Correction(cells.Key, [.. cells]));

    FeedEntry Correction(string file, ImmutableArray<FigureCause> cells)
    {
        var first = cells[0].After;
        var who = Edition.Organisations.ByCode(first.DeliveredBy)?.Name.In(Language) ?? first.DeliveredBy;
        var reasons = cells.Select(one => one.Reason).OfType<string>().Distinct(StringComparer.Ordinal);
        return new(
            $"correction/{file}",
            first.Accepted,
            $"{In(FeedTexts.Correction)}: {who}, {Site.Collection(first.Collection).In(Language)}",
            Join([
                .. cells.Take(MostCells).Select(Cell),
                .. cells.Length > MostCells
                    ? [FeedTexts.More(cells.Length - MostCells).In(Language)]
                    : Array.Empty<string>(),
                .. reasons.Select(reason => $"{In(FeedTexts.Why)}: {reason}"),
            ]),
            $"{Place(SitePaths.Collection(first.Collection))}#{Uri.EscapeDataString(file.Split('/')[^1])}"
        );
    }

    /// <summary>"Papier, 2023, JenV: was 70 t, is 231 t".</summary>
    string Cell(FigureCause cause)
    {
        var indicator = Edition.Indicator(cause.After.Indicator)!;
        var measure = Measure.Of(indicator, Language);
        var where = new TraceBuilder(Edition, Language, path => path).Where(cause.After.Coordinate);
        var before = cause.Before is { } was ? $"{In(FeedTexts.Was)} {Value(was, measure)}, " : "";
        return $"{indicator.Name.In(Language)}, {where}: {before}{In(FeedTexts.Is)} {Value(cause.After, measure)}";
    }

    string Value(ObservationTrace one, Measure measure) =>
        one.Value is { } value && one.Status != FigureStatus.Suppressed
            ? measure.WithUnit(value)
            : FigureCells.Status(one.Status).In(Language);

    FeedEntry Erratum(StandingErratum one)
    {
        var frame = Site.Frame(SitePaths.Home, Language, "", Section.None);
        var revision = new RevisionViews(Edition, one.Document, frame) { WasSaid = one.WasSaid }.Of(one.Erratum);
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"erratum/{one.Document.Path}/{one.Erratum.Number}/{one.Since}"
            ),
            one.Since ?? Edition.Edition.Published,
            $"{In(FeedTexts.Erratum)}: ‘{revision.Words}’ ({one.Document.Title})",
            Join([
                revision.Verdict,
                .. revision
                    .Facts.Where(fact => fact.Name != DocumentTexts.Figure.In(Language))
                    .Select(fact => $"{fact.Name}: {fact.Value.Text}"),
                ErrataViews.AnswerOf(one).In(Language),
            ]),
            $"{Place(SitePaths.Errata)}#{ErrataViews.Anchor(one)}"
        );
    }

    string Place(string place) => SitePaths.In(Language, place, Edition.Edition);

    string In(Bilingual text) => text.In(Language);

    static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
