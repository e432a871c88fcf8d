using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>What every page tells of one notice.</summary>
/// <param name="Words">In the language in which it was written.</param>
public sealed record NoticeView(
    string Title,
    Signal Signal,
    string Severity,
    bool Invented,
    string Words,
    string Asked,
    string Reference,
    string Link,
    ImmutableArray<(string Name, string Value)> Facts
)
{
    /// <param name="nameOf">Name of an organisation by its code.</param>
    public static NoticeView Of(Notice one, WorkFrame frame, Func<string, Bilingual> nameOf) =>
        new(
            one.Title,
            NoticeTexts.SignalOf(one.Severity),
            frame.In(NoticeTexts.Of(one.Severity)),
            one.Invented,
            one.Words,
            one.Asked,
            one.Reference,
            one.Link,
            [.. Rows(one, nameOf).Select(row => (frame.In(row.Name), frame.In(row.Value)))]
        );

    static IEnumerable<(Bilingual Name, Bilingual Value)> Rows(Notice one, Func<string, Bilingual> nameOf)
    {
        yield return (NoticeTexts.SentBy, nameOf(one.Publisher));
        yield return (NoticeTexts.SentAt, NoticeTexts.Moment(one.SentAt));
        yield return (NoticeTexts.Due, NoticeTexts.Moment(one.Due));
        yield return (NoticeTexts.Marking, NoticeTexts.Of(one.Marking));
        if (one.ClosedAt is { } closed)
        {
            yield return (NoticeTexts.ClosedAt, NoticeTexts.Moment(closed));
            yield return (NoticeTexts.How, Bilingual.Same(one.Said));
        }
        else if (one.Said.Length > 0)
            yield return (NoticeTexts.Why, Bilingual.Same(one.Said));
        if (one.Left.Length > 0)
            yield return (NoticeTexts.Left, Bilingual.Same(one.Left));
    }
}
