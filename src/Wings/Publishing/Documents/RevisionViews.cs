using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Publishing.Documents;

/// <summary>Tells of a claim that a correction overtook: what it was and is, who corrected which cell when, and why.</summary>
sealed record RevisionViews(IEditionFigures Edition, DocumentFacts Document, PageFrame Frame)
{
    Language Language => Frame.Language;

    /// <summary>What was said of the value when it was published; null where the figures of then still tell.</summary>
    public Bilingual? WasSaid { get; init; }

    /// <summary>Where the document stands, from the root: of an earlier publication its folder.</summary>
    public string Folder { get; init; } = "";

    public RevisionView Of(Erratum erratum) =>
        new(
            erratum.Words,
            erratum.Number is { } number
                ? Frame.To(Folder + SitePaths.Claim(Document.Slug, number))
                : Frame.To(Folder + SitePaths.Document(Document.Slug) + "#errata"),
            VerdictWords.SignalOf(erratum.Is.Verdict),
            VerdictWords.Standing(erratum.Was.Verdict, erratum.Is.Verdict).In(Language),
            [.. Facts(erratum).Select(fact => (fact.Name.In(Language), fact.Value))],
            DocumentTexts.BelowAsPublished(Document.KnownAt).In(Language)
        )
        {
            Around = erratum.Around,
        };

    IEnumerable<(Bilingual Name, Cell Value)> Facts(Erratum erratum)
    {
        yield return (
            DocumentTexts.Was,
            new(
                WasSaid?.In(Language)
                    ?? SaidOfClaim.Of(erratum.Was, Edition, Edition.AsKnown(Document.KnownAt), Language)
            )
        );
        yield return (DocumentTexts.Is, new(SaidOfClaim.Of(erratum.Is, Edition, Edition.AsKnown(null), Language)));
        var report = Edition.Deliveries.FirstOrDefault(one => one.File == erratum.Delivery);
        if (report is not null)
            yield return (DocumentTexts.CorrectedBy, new(Who(report)));
        if (erratum.Delivery.Length > 0)
            yield return (DocumentTexts.FileAndCell, new(Where(erratum), Link: Delivery(erratum.Delivery)));
        if (Why(erratum, report) is { } why)
            yield return (DocumentTexts.Reason, OwnWords.Cell(why, Edition.Edition, Language));
        if (erratum.Is.Indicator is { } code && Edition.Indicator(code) is { } indicator)
            yield return (
                DocumentTexts.Figure,
                new(
                    $"{indicator.Name.In(Language)}: {DocumentTexts.WasAndIs.In(Language)}",
                    Link: Frame.ToPlace(SitePaths.Figure(code)) + "#history"
                )
            );
    }

    string Who(DeliveryReport report)
    {
        var who = Edition.Organisations.ByCode(report.Organisation)?.Name.In(Language) ?? report.Organisation;
        return report.Accepted is { } day ? $"{who}, {Days.Long(day, Language)}" : who;
    }

    /// <summary>"deliveries/duurzaamheid-2023/JENV.2.csv C4 (Papier, 2023, JENV): was 70 t, is 231 t".</summary>
    string Where(Erratum erratum)
    {
        if (erratum.Cell is not { } cell || Edition.Indicator(cell.Indicator) is not { } indicator)
            return erratum.Delivery;
        var sheet = cell.Sheet is null ? "" : $"{cell.Sheet}!";
        var names = new TraceBuilder(Edition, Language, Frame.To);
        var measure = Measure.Of(indicator, Language);
        var now = $"{DocumentTexts.Is.In(Language).ToLowerInvariant()} {Value(cell, measure)}";
        var change = erratum.CellBefore is { } before
            ? $"{DocumentTexts.Was.In(Language).ToLowerInvariant()} {Value(before, measure)}, {now}"
            : now;
        return $"{cell.File} {sheet}{cell.Cell} ({indicator.Name.In(Language)}, {names.Where(cell.Coordinate)}): {change}";
    }

    string Value(ObservationTrace one, Measure measure) =>
        one.Value is { } value && one.Status != FigureStatus.Suppressed
            ? measure.WithUnit(value)
            : FigureCells.Status(one.Status).In(Language);

    /// <summary>What was said at the cell, else what came with the delivery.</summary>
    static string? Why(Erratum erratum, DeliveryReport? report) =>
        erratum.Cell?.Explanation ?? erratum.Cell?.Note ?? report?.Reason;

    /// <summary>To what became of the file.</summary>
    string? Delivery(string file) =>
        file.Split('/') is ["deliveries", var collection, var name]
            ? $"{Frame.ToPlace(SitePaths.Collection(collection))}#{Uri.EscapeDataString(name)}"
            : null;
}
