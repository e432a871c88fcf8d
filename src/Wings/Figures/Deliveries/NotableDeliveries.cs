using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries;

/// <summary>What was refused, is disputed or was let pass, over all collections, each with where it stands.</summary>
sealed record NotableDeliveries(IEditionFigures Edition, ImmutableArray<CollectionReports> Collections, PageFrame Frame)
{
    Language Language => Frame.Language;

    const int MostFaults = 2;

    public IEnumerable<NotableLine> All() => [.. Each(Refused), .. Each(Disputed), .. Each(LetPass)];

    IEnumerable<NotableLine> Each(Func<CollectionReports, IEnumerable<NotableLine>> lines) =>
        Collections.SelectMany(lines);

    IEnumerable<NotableLine> Refused(CollectionReports collection) =>
        collection
            .Reports.Where(report => report.Status == DeliveryStatus.Refused)
            .Select(report =>
                Line(report, Signal.Fails, DeliveryTexts.Word(report.Status), collection, Refusal(collection, report))
            );

    /// <summary>Why, and what came of it: "... Later aanvaard: VWS.2.csv, op 12 april 2024".</summary>
    string Refusal(CollectionReports collection, DeliveryReport refused)
    {
        var later = collection
            .Reports.Where(one => one.Organisation == refused.Organisation && one.Number > refused.Number)
            .Where(one => one.Accepted is not null)
            .MinBy(one => one.Number);
        var said = later is null
            ? DeliveryTexts.NeverAccepted
            : DeliveryTexts.LaterAccepted(
                Path.GetFileName(later.File),
                new(Days.Long(later.Accepted!.Value, Language.Nl), Days.Long(later.Accepted.Value, Language.En))
            );
        return Faults(refused) is { } faults ? $"{faults.TrimEnd('.')}. {said.In(Language)}." : $"{said.In(Language)}.";
    }

    /// <summary>The first faults with their cells, and how many more there are.</summary>
    string? Faults(DeliveryReport report)
    {
        var faults = report.Findings.Where(finding => finding.Blocks).ToList();
        if (faults.Count == 0)
            return report.Reason;
        var said = string.Join("; ", faults.Take(MostFaults).Select(Says));
        var more = faults.Count - MostFaults;
        return more > 0 ? $"{said}; {DeliveryTexts.AndMore(more).In(Language)}" : said;
    }

    string Says(Finding finding) => $"{DeliveryTexts.PlaceOf(finding).In(Language)}: {finding.Message.In(Language)}";

    IEnumerable<NotableLine> Disputed(CollectionReports collection) =>
        Disputes
            .Of(collection.Reports)
            .Select(one => new NotableLine(
                Signal.Fails,
                DeliveryTexts.Disputed.In(Language),
                Name(one.Report.Organisation),
                one.Report.File,
                At(collection, collection.Disputes),
                $"{DeliveryTexts.By(Name(one.Answer.Organisation)).In(Language)}: {Own(one.Answer.Reason)}"
            ));

    IEnumerable<NotableLine> LetPass(CollectionReports collection) =>
        from report in collection.Reports
        from finding in report.Findings
        where finding.LetPass
        select Line(report, Signal.Warns, DeliveryTexts.LetPassWord, collection, Says(finding));

    NotableLine Line(DeliveryReport report, Signal signal, Bilingual what, CollectionReports collection, string? why) =>
        new(
            signal,
            what.In(Language),
            Name(report.Organisation),
            report.File,
            report.Findings.IsEmpty ? Page(collection) : At(collection, collection.FindingsOf(report)),
            why
        );

    string? Own(string? words) => words is null ? null : OwnWords.Text(words, Edition.Edition, Language);

    string Page(CollectionReports collection) => Frame.ToPlace(SitePaths.Collection(collection.Code));

    string At(CollectionReports collection, string anchor) => $"{Page(collection)}#{anchor}";

    string Name(string organisation) => Edition.Organisations.ByCode(organisation)?.Name.In(Language) ?? organisation;
}

/// <summary>A collection with what came in for it, and the anchors of its parts on its page.</summary>
sealed record CollectionReports(string Code, ImmutableArray<DeliveryReport> Reports)
{
    public string Disputes => $"{Code}-disputed";

    public string FindingsOf(DeliveryReport report) => $"{Code}-{report.Organisation}-{report.Number}";
}
