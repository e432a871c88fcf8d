using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Write;

/// <summary>A notice as somebody typed it, found to be good.</summary>
/// <param name="To">Codes of those who will get it.</param>
sealed record WrittenNotice(
    string Title,
    string Words,
    NoticeSeverity Severity,
    string Reference,
    string Link,
    string Asked,
    DateTimeOffset Due,
    NoticeMarking Marking,
    ImmutableArray<string> To
)
{
    /// <summary>What was shown before it was sent, so that what is sent is what was seen.</summary>
    public string Shown =>
        string.Create(CultureInfo.InvariantCulture, $"{Due:yyyy-MM-ddTHH:mm}Z {string.Join(' ', To)}");

    public Notice Numbered(int number, Id<Notice> id, string publisher, bool invented, DateTimeOffset at) =>
        new()
        {
            Id = id,
            Number = number,
            Title = Title,
            Words = Words,
            Severity = Severity,
            Reference = Reference,
            Link = Link,
            Asked = Asked,
            Marking = Marking,
            Publisher = publisher,
            Invented = invented,
            SentAt = at,
            Due = Due,
        };
}
