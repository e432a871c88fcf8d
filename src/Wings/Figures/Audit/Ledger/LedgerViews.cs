using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>What the ledger's pages are made of.</summary>
static class LedgerViews
{
    public static AskFormView Filter(WorkCall call, WorkFrame frame) =>
        AskFormView.Of(
            call,
            frame,
            AuditPaths.Ledger,
            LedgerTexts.Show,
            new AskedField("role", LedgerTexts.Role)
            {
                Choices =
                [
                    .. Enum.GetValues<Role>()
                        .Select(role => new Choice(role.ToString(), RoleNames.Of(role).In(frame.Language))),
                ],
            },
            new AskedField("organisation", LedgerTexts.Organisation),
            new AskedField("kind", LedgerTexts.Kind) { Hint = LedgerTexts.KindHint },
            new AskedField("subject", LedgerTexts.Subject) { Hint = LedgerTexts.SubjectHint },
            new AskedField("from", LedgerTexts.From) { IsDay = true },
            new AskedField("until", LedgerTexts.Until) { IsDay = true }
        );

    public static AuditBlock List(WorkFrame frame, LedgerQuestion question, List<LedgerEntry> page, int all)
    {
        var pages = Math.Max(1, (all + LedgerQuestion.Size - 1) / LedgerQuestion.Size);
        return new(null)
        {
            Says = frame.In(LedgerTexts.Found(all, question.Page, pages)),
            Table = Table(frame, page),
            Links = [.. Links(frame, question, pages)],
        };
    }

    static IEnumerable<(string, string)> Links(WorkFrame frame, LedgerQuestion question, int pages)
    {
        if (question.Page > 1)
            yield return (frame.In(LedgerTexts.Previous), frame.To(question.Address(question.Page - 1)));
        if (question.Page < pages)
            yield return (frame.In(LedgerTexts.Next), frame.To(question.Address(question.Page + 1)));
        yield return (frame.In(LedgerTexts.Csv), frame.To(question.Address(1, "csv")));
        yield return (frame.In(LedgerTexts.Ods), frame.To(question.Address(1, "ods")));
    }

    static TableView Table(WorkFrame frame, List<LedgerEntry> page) =>
        new(
            "ledger",
            frame.In(LedgerTexts.Title),
            [
                new(frame.In(LedgerTexts.Position), true),
                new(frame.In(LedgerTexts.When)),
                new(frame.In(LedgerTexts.Role)),
                new(frame.In(LedgerTexts.Organisation)),
                new(frame.In(LedgerTexts.Kind)),
                new(frame.In(LedgerTexts.Subject)),
            ],
            [.. page.Select(one => Line(frame, one))],
            frame.In(LedgerTexts.Nothing)
        );

    static Row Line(WorkFrame frame, LedgerEntry one)
    {
        var position = one.Position.ToString(CultureInfo.InvariantCulture);
        return new([
            new(position, Link: frame.To($"{AuditPaths.Ledger}/{position}")),
            new(Days.Moment(one.At, frame.Language)),
            new(RoleNames.Of(one.Role).In(frame.Language)),
            Cell.Of(one.Organisation),
            new(one.Kind),
            Cell.Of(one.Subject),
        ]);
    }

    public static ImmutableArray<(string, Cell)> Facts(WorkFrame frame, LedgerEntry one) =>
        [
            (frame.In(LedgerTexts.When), new(LedgerRows.At(one))),
            (frame.In(LedgerTexts.Role), new(frame.In(RoleNames.Of(one.Role)))),
            (frame.In(LedgerTexts.Organisation), Cell.Of(one.Organisation)),
            (frame.In(LedgerTexts.Kind), new(one.Kind)),
            (frame.In(LedgerTexts.Subject), Cell.Of(one.Subject)),
            (frame.In(LedgerTexts.Commitment), new(Hex(one.Commitment))),
            (frame.In(LedgerTexts.Before), new(Hex(one.Previous))),
            (frame.In(LedgerTexts.Hash), new(Hex(one.Hash))),
        ];

    public static AuditBlock Proof(WorkFrame frame, ImmutableArray<string> proof) =>
        new(frame.In(LedgerTexts.Proof))
        {
            Says = frame.In(LedgerTexts.ProofMeans),
            Table = new(
                "proof",
                frame.In(LedgerTexts.Proof),
                [new(frame.In(LedgerTexts.Step)), new(frame.In(LedgerTexts.Hash))],
                [
                    .. proof.Select(
                        (hash, i) => new Row([new((i + 1).ToString(CultureInfo.InvariantCulture)), new(hash)])
                    ),
                ]
            ),
        };

    static string Hex(ImmutableArray<byte> bytes) => Convert.ToHexStringLower(bytes.AsSpan());
}
