using System.Security.Cryptography;
using System.Text;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices;

/// <summary>What the ledger commits to of a notice: of words only their hash, for it keeps what it is told for ever.</summary>
sealed record NoticeEntry(
    int Number,
    string Severity,
    string Marking,
    DateTimeOffset Due,
    string State,
    string Sha256,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<NoticeReaderEntry> Readers
)
{
    /// <param name="organisations">Codes of those to whom it was sent by the deed.</param>
    public static NoticeEntry Of(Notice one, IReadOnlyList<string> organisations) =>
        new(
            one.Number,
            one.Severity.ToString(),
            one.Marking.ToString(),
            one.Due,
            one.State.ToString(),
            Hash(one.Title, one.Words, one.Reference, one.Link, one.Asked, one.Said, one.Left),
            organisations,
            [.. one.Readers.Select(reader => new NoticeReaderEntry(reader.Organisation, reader.Until))]
        );

    public static string Hash(params ReadOnlySpan<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}

sealed record NoticeReaderEntry(string Organisation, DateOnly Until);

/// <summary>What the ledger commits to of an answer.</summary>
sealed record NoticeAnswerEntry(
    int Number,
    string Organisation,
    string State,
    string Sha256,
    IReadOnlyList<NoticeMeasureEntry> Measures
)
{
    public static NoticeAnswerEntry Of(int number, NoticeAnswer one) =>
        new(
            number,
            one.Organisation,
            one.State.ToString(),
            NoticeEntry.Hash([one.Said, .. one.Measures.Select(measure => measure.What)]),
            [.. one.Measures.Select(measure => new NoticeMeasureEntry(measure.Number, measure.Until, measure.DoneOn))]
        );
}

sealed record NoticeMeasureEntry(int Number, DateOnly Until, DateOnly? DoneOn);
