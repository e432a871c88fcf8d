using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>Finds where in a text that was judged each marked and each loose word stands.</summary>
internal static class ReadWords
{
    public static WordsOfText Of(JudgedDocument judged)
    {
        var text = new WrittenText(judged.Text);
        var body = SplitText.Of(judged.Text);
        var reading = new Reading(text.Plain, text.Plain.Length - body.Body.Length, judged);
        return new(text, [.. reading.Marked()], [.. reading.Loose()]);
    }

    /// <param name="Body">Offset of what stands below the front matter.</param>
    sealed record Reading(string Text, int Body, JudgedDocument Judged)
    {
        readonly SourceLines lines = new(Text, 1);

        public IEnumerable<MarkedWords> Marked() =>
            Judged
                .Source.Tree.Descendants<LinkInline>()
                .Concat(Captions.SelectMany(one => one.Descendants<LinkInline>()))
                .Select(Marked)
                .OfType<MarkedWords>()
                .OrderBy(one => one.Whole.Start);

        IEnumerable<MarkdownDocument> Captions => Judged.Source.Captions.Values;

        public IEnumerable<LooseWords> Loose() =>
            Judged.Untagged.Select(one =>
                one.Written?.Moved(Body) is { } at && at.End <= Text.Length
                    ? Loose(one, Whole(Exactly(at, one.Words)))
                    : new(one.Words, one.Line, OnLine(one.Line, one.Words))
            );

        Stretch Whole(Stretch at) =>
            WithHedge.Of(Text, WithUnit.Of(Text, at, Judged.Facts.Language), Judged.Facts.Language);

        /// <summary>The reader of Markdown counts the blanks before a cell's words to them: the words themselves are near by.</summary>
        Stretch Exactly(Stretch at, string words) =>
            new[] { 0, 1, 2, 3, -1, -2 }
                .Select(by => new Stretch(at.Start + by, at.Start + by + words.Length))
                .Where(one => one.Start >= 0 && one.End <= Text.Length)
                .FirstOrDefault(one => Text.AsSpan(one.Start, words.Length).SequenceEqual(words), at);

        /// <summary>As a reader sees them, with what belongs to them on either side.</summary>
        LooseWords Loose(UntaggedStatement one, Stretch at)
        {
            var (before, after) = at.Of(Text).Split(one.Words, 2) is [var first, var last] ? (first, last) : ("", "");
            return new($"{before}{one.Words}{after}", one.Line, at);
        }

        MarkedWords? Marked(LinkInline link)
        {
            var to = Destination.Of(link.Url);
            if (link.IsImage || to is Destination.Page or Destination.Refused || link.Reference is not null)
                return null;
            var words = Passage.PlainText(link);
            var claim = Judged.Source.Claims.GetValueOrDefault(link);
            return InCaption(link) is { } caption
                ? Found(caption, words, to, claim)
                : new(words, lines.At(Body + link.Span.Start), Whole(link), Label(link), Address(link), to, claim);
        }

        Stretch Whole(LinkInline link) => new(Body + link.Span.Start, Body + link.Span.End + 1);

        Stretch Label(LinkInline link) => new(Body + link.LabelSpan.Start, Body + link.LabelSpan.End + 1);

        Stretch Address(LinkInline link) => new(Body + link.UrlSpan.Start, Body + link.UrlSpan.End + 1);

        /// <summary>Of a caption, whose offsets are its own, the link as it was written; null for any other.</summary>
        string? InCaption(LinkInline link) =>
            Captions.Any(one => one.Descendants<LinkInline>().Contains(link)) ? $"]({link.Url})" : null;

        MarkedWords? Found(string written, string words, Destination to, DocumentClaim? claim)
        {
            var close = Text.IndexOf(written, Body, StringComparison.Ordinal);
            var open = close < 0 ? -1 : Text.LastIndexOf('[', close);
            return open < 0
                ? null
                : new(
                    words,
                    lines.At(open),
                    new(open, close + written.Length),
                    new(open + 1, close),
                    new(close + 2, close + written.Length - 1),
                    to,
                    claim
                );
        }

        Stretch? OnLine(int line, string words) => WordsOfText.OnLine(Text, line, words, 1);
    }
}
