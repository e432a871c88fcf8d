using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Write;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>What a browser sends back changes what was changed in it, and no other byte.</summary>
public sealed class SameLinesTests
{
    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    // No empty one: behind a lone \r it would make of that and a \n one line end.
    static readonly Gen<string> Line = Gen.Elements(
        " ",
        "Gas daalde.",
        "\tmet een tab  ",
        "| a | b |",
        "é \u2028 \f \u0085",
        "\0",
        "22 procent",
        "\ud800"
    );

    static readonly Gen<(string Words, string End)[]> Lines = Gen.ArrayOf(
        Line.SelectMany(words => Gen.Elements("\n", "\r\n", "\r").Select(end => (words, end)))
    );

    static readonly Gen<string> Texts =
        from mark in Gen.Elements("", "\uFEFF")
        from lines in Lines
        from last in Line
        select mark + string.Concat(lines.Select(one => one.Words + one.End)) + last;

    /// <summary>As a page shows a text and sends it back: line ends as forms have them, and no characters that a page cannot hold.</summary>
    static string Sent(string text) =>
        SameLines
            .Plain(text)
            .Replace('\0', '\uFFFD')
            .Replace('\ud800', '\uFFFD')
            .Replace("\n", "\r\n", StringComparison.Ordinal);

    [Fact]
    public void What_nobody_changed_comes_back_to_the_byte() =>
        Check.One(Many, Prop.ForAll(Texts.ToArbitrary(), text => SameLines.Of(text, Sent(text)) == text));

    [Fact]
    public void A_line_that_is_changed_changes_alone() =>
        Check.One(
            Many,
            Prop.ForAll(
                Lines.Where(lines => lines.Length > 0).ToArbitrary(),
                Gen.Choose(0, 1000).ToArbitrary(),
                (lines, number) =>
                {
                    var at = number % lines.Length;
                    string Text(string own) =>
                        string.Concat(lines.Select((one, i) => (i == at ? own : one.Words) + one.End)) + "slot";
                    var kept = SameLines.Of(Text(lines[at].Words), Sent(Text("iets anders")));
                    // Of the changed line itself the end may be the usual one.
                    var before = string.Concat(lines[..at].Select(one => one.Words + one.End));
                    var after = string.Concat(lines[(at + 1)..].Select(one => one.Words + one.End)) + "slot";
                    return kept.StartsWith(before + "iets anders", StringComparison.Ordinal)
                        && kept.EndsWith(after, StringComparison.Ordinal)
                        && kept.Length <= before.Length + "iets anders".Length + 2 + after.Length;
                }
            )
        );

    [Theory]
    [InlineData("a\r\nb\nc", "a\r\nx\r\nb\r\nc", "a\r\nx\r\nb\nc")]
    [InlineData("a\nb", "a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\r\nb\r\n", "a\r\nb", "a\r\nb")]
    [InlineData("\uFEFFa\n", "a\r\n", "\uFEFFa\n")]
    [InlineData("", "nieuw\r\n", "nieuw\n")]
    [InlineData("a\fb\u2028c", "a\fb\u2028d", "a\fb\u2028d")]
    public void New_lines_end_as_most_lines_do(string before, string sent, string kept) =>
        Assert.Equal(kept, SameLines.Of(before, sent));

    [Fact]
    public void A_piece_is_replaced_where_it_stands_whatever_the_lines_end_with() =>
        Check.One(
            Many,
            Prop.ForAll(
                Texts.ToArbitrary(),
                Gen.Choose(0, 1000).ToArbitrary(),
                (text, number) =>
                {
                    var written = new WrittenText(text);
                    var at = written.Plain.Length == 0 ? 0 : number % (written.Plain.Length + 1);
                    var put = written.With(new(at, at), "[x]");
                    return put.Length == text.Length + 3
                        && put.Replace("[x]", "", StringComparison.Ordinal) == text
                        && SameLines.Plain(put) == written.Plain.Insert(at, "[x]");
                }
            )
        );
}
