using Rekenschap.Oversight.Maturity.Threads;
using Rekenschap.Oversight.Notices;

namespace Rekenschap.Oversight.Maturity;

/// <summary>What the ledger commits to: of words only their hash, for it keeps what it is told for ever.</summary>
sealed record MaturityEntry(string Id, string State, string Sha256, int Revision)
{
    public static MaturityEntry Of(Assessment one) =>
        new(
            one.Id.ToString(),
            one.State.ToString(),
            NoticeEntry.Hash([
                one.Model.ToString(),
                MaturityTexts.Number(one.Year),
                one.Department,
                one.Organisation,
                one.By,
                .. one.Topics.Select(topic => $"{topic.Topic} {string.Join(' ', topic.Levels)}"),
                one.Remark,
            ]),
            one.Revision
        );

    public static MaturityEntry Of(MaturityPlan one) =>
        new(
            one.Id.ToString(),
            one.State.ToString(),
            NoticeEntry.Hash([
                one.Model.ToString(),
                one.Topic?.ToString() ?? "",
                one.Department,
                MaturityTexts.Number(one.Level),
                MaturityTexts.Day(one.Until),
                one.Ground,
                one.Standing,
                one.Remark,
            ]),
            one.Revision
        );

    public static MaturityEntry Of(Pentest one) =>
        new(
            one.Id.ToString(),
            one.State.ToString(),
            NoticeEntry.Hash([
                one.Department,
                one.Object,
                MaturityTexts.Day(one.On),
                one.Found.Text,
                MaturityTexts.Day(one.RetestBy),
                one.Open.Text,
                one.Remark,
                .. one.Named.Select(named => $"{named.Organisation} {MaturityTexts.Day(named.Until)}"),
            ]),
            one.Revision
        );

    public static MaturityEntry Of(ThreadsText one) =>
        new(
            one.Id.ToString(),
            one.State.ToString(),
            NoticeEntry.Hash([
                one.Model.ToString(),
                MaturityTexts.Number(one.Year),
                one.Draft,
                .. one.Beside.Select(line => line.Said),
                one.PublicText,
                .. one.PublicLines.Select(line => line.Said),
                one.Remark,
            ]),
            one.Revision
        );
}
