using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Publishing.Documents;

/// <summary>Builds what opens behind a claim, as the figures were known when the document was judged.</summary>
/// <param name="Frame">Of the page on which it is shown.</param>
sealed record ClaimViews(IEditionFigures Edition, IFigures Figures, JudgedDocument Document, PageFrame Frame)
{
    Language Language => Frame.Language;

    /// <summary>A claim names a few cells of each figure that it rests on; the figure's own page has them all.</summary>
    const int MostCells = 3;

    TraceBuilder Builder => new(Edition, Language, Frame.To, MostCells);

    public ClaimView Of(DocumentClaim claim)
    {
        var judged = claim.Judged;
        var known = Known(judged);
        return new(
            claim.Number,
            judged.Tag.Words,
            VerdictWords.SignalOf(Document, claim),
            VerdictWords.Of(Document, claim).In(Language),
            VerdictWords.Beside(judged.Verdict, judged.Reason, Language),
            Deviation(claim),
            Decision(claim),
            Document.ErratumOf(claim) is { } erratum
                ? new RevisionViews(Edition, Document.Facts, Frame).Of(erratum)
                : null,
            known is null ? [] : [.. known.Facts(this)],
            judged.Parts.IsDefaultOrEmpty ? null : Parts(claim, known),
            judged.Suggestion?.In(Language),
            known is null ? [] : ClaimCourse.Of(Figures, known.Indicator.Code, known.At, Language),
            known is null ? null : known.CourseSaid(this),
            known is null ? null : Builder.Build(known.Trace, $"claim-{claim.Number}-to"),
            known?.FromTrace is { } from ? Builder.Build(from, $"claim-{claim.Number}-from") : null,
            [.. claim.Contradicts.Select(Contradiction)],
            $"{SitePaths.Document(Document.Facts.Slug)}#claim-{claim.Number}",
            Frame.To($"{SitePaths.Document(Document.Facts.Slug)}#claim-{claim.Number}")
        )
        {
            Around = claim.Around,
            Evidence = EvidenceTable.Of(claim, Language),
            MadeUp =
                judged.OnInventedRow ? DocumentTexts.MadeUpLead.In(Language)
                : judged.OnInventedFigure ? DocumentTexts.MadeUpFigureLead.In(Language)
                : null,
        };
    }

    /// <summary>The computed value, for the public to see beside words that deviate from it.</summary>
    string? Deviation(DocumentClaim claim) =>
        claim.Release is not null && claim.Judged.Value is { } value && Known(claim.Judged) is { } known
            ? known.Compared.InBrief(value, claim.Judged.Interval)
            : null;

    string? Decision(DocumentClaim claim) =>
        claim.Release is { } release
            ? DocumentTexts
                .Released(Days.Long(release.Date, Language.Nl), Days.Long(release.Date, Language.En), release.Reason)
                .In(Language)
        : claim.Acceptance is { } acceptance ? DocumentTexts.Accepted(acceptance.Reason).In(Language)
        : null;

    /// <summary>What the text itself must say beside a claim: that it deviates, was not verified, or was revised; empty where nothing.</summary>
    public string Beside(DocumentClaim claim) => string.Join("; ", Notes(claim));

    static bool IsReleasedFromRegister(DocumentClaim claim) =>
        claim is { Release: not null, Judged.Evidence.IsEmpty: false };

    IEnumerable<string> Notes(DocumentClaim claim)
    {
        if (Decision(claim) is not null)
            yield return Deviation(claim) is { } value
                ? $"{VerdictWords.Deviates.In(Language).ToLowerInvariant()}: {value}"
            : IsReleasedFromRegister(claim)
                ? $"{VerdictWords.DeviatesFromRegister.In(Language).ToLowerInvariant()}: {VerdictWords.Beside(claim.Judged.Verdict, claim.Judged.Reason, Language)}"
            : VerdictWords.Of(claim).In(Language).ToLowerInvariant();
        if (claim.Judged.Verdict == Verdict.Open)
            yield return VerdictWords.Beside(claim.Judged.Verdict, claim.Judged.Reason, Language);
        if (claim.Judged.OnInventedRow)
            yield return DocumentTexts.ByMadeUp.In(Language);
        if (Document.ErratumOf(claim) is not null)
            yield return VerdictWords.Of(Document, claim).In(Language).ToLowerInvariant();
    }

    ContradictionView Contradiction(Contradicted other) =>
        new(
            other.Tag.Words,
            other.Slug == Document.Facts.Slug ? null : other.Title,
            Frame.To($"{SitePaths.Document(other.Slug)}#claim-{other.Number}")
        );

    TableView Parts(DocumentClaim claim, KnownFigure? known)
    {
        var none = new ComparedValue(new("", 0, Language), ComparedValue.Form.Bare);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"claim-{claim.Number}-parts"),
            DocumentTexts.Parts.In(Language),
            [
                new(DocumentTexts.Words.In(Language)),
                new(DocumentTexts.Verdict.In(Language)),
                new(DocumentTexts.Value.In(Language), true),
                new(DocumentTexts.Reason.In(Language)),
            ],
            [.. claim.Judged.Parts.Select(part => Part(part, known?.For(part.Value) ?? none))]
        );
    }

    Row Part(JudgedPart part, ComparedValue compared) =>
        new([
            new(part.Words),
            new(VerdictWords.Of(part.Verdict).In(Language), Signal: VerdictWords.SignalOf(part.Verdict)),
            Cell.Of(part.Value is { } value ? compared.Say(value) : null),
            new(VerdictWords.Beside(part.Verdict, part.Reason, Language)),
        ]);

    /// <summary>Null for a claim whose address says nothing that exists.</summary>
    KnownFigure? Known(JudgedClaim judged)
    {
        if (
            judged.Indicator is null
            || judged.At is not { } at
            || Edition.Indicator(judged.Indicator) is not { } indicator
        )
            return null;
        var trace = Figures.Trace(indicator.Code, at);
        var from = judged.From is { } start ? Figures.Trace(indicator.Code, start) : null;
        return new(indicator, at, trace, from, judged, Measure.Of(indicator, Language));
    }

    /// <summary>A claim's figure with what it was compared with.</summary>
    sealed record KnownFigure(
        IndicatorFacts Indicator,
        Coordinate At,
        Lineage Trace,
        Lineage? FromTrace,
        JudgedClaim Judged,
        Measure Measure
    )
    {
        public ComparedValue Compared => For(Judged.Value);

        public ComparedValue For(decimal? value) =>
            ComparedValue.Of(value, Trace.Figure.Value, FromTrace?.Figure.Value, Measure);

        public IEnumerable<(string, string)> Facts(ClaimViews views)
        {
            var language = views.Language;
            yield return ($"{views.Builder.Where(At)}", FigureCells.Text(Trace.Figure, Measure));
            if (FromTrace is not null)
                yield return (
                    $"{DocumentTexts.From.In(language)} {views.Builder.Where(FromTrace.Coordinate)}",
                    FigureCells.Text(FromTrace.Figure, Measure)
                );
            if (Judged.Value is { } value)
                yield return (DocumentTexts.Value.In(language), Compared.Say(value));
            if (Judged.Interval is { } interval)
                yield return (DocumentTexts.States.In(language), Compared.Say(interval));
        }

        public string CourseSaid(ClaimViews views) =>
            ChartSummary.Of(ClaimCourse.Of(views.Figures, Indicator.Code, At, views.Language), Measure);
    }
}
