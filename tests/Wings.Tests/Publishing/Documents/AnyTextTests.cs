using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

public sealed class AnyTextTests
{
    static readonly string[] Pieces =
    [
        "[",
        "](claim:gas_use",
        ")",
        "](",
        "{figure:",
        "}",
        "```table\n",
        "```\n",
        "indicator: gas_use\n",
        "|",
        "\n|---|\n",
        "[^1]",
        "[^1]: ",
        "<b>",
        "&euro;",
        "**",
        "_",
        "# ",
        "- ",
        "> ",
        "    ",
        "\n",
        "\n\n",
        "22",
        " procent ",
        "daalde ",
        "een derde ",
        "31 490, nr. 5 ",
        "\u0000",
        "\uD83D",
        "\\",
        "`",
        "![",
        "external:",
        "not-a-figure:",
        "?period=2023&",
        "%26",
        "---\n",
        ": ",
        "é",
    ];

    static readonly Arbitrary<string> Texts = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .ToArbitrary();

    [Fact]
    public void Any_text_is_judged_and_every_finding_has_a_line_of_the_file() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var judged = SmallEdition.Judge(text);
                    var last = 5 + text.Count(c => c == '\n') + 1;
                    return judged.Claims.All(claim => claim.Judged.Tag.Line >= 6 && claim.Judged.Tag.Line <= last)
                        && judged.Untagged.All(one => one.Line >= 6 && one.Line <= last && one.Words != "")
                        && judged.Problems.All(problem =>
                            problem.Line is null or >= 6 && (problem.Line ?? 6) <= last + 1
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800\uFFFF")]
    public void What_Unicode_forbids_breaks_neither_a_heading_nor_a_tag_nor_an_address(string strange) =>
        Assert.Equal(
            "Unreadable Unreadable",
            string.Join(
                ' ',
                SmallEdition
                    .Judge(
                        $"# Kop {strange}\n\n[{strange}5](claim:gas_use) [1.450 m3](claim:gas_use?organisation={strange})"
                    )
                    .Claims.Select(claim => claim.Judged.Verdict)
            )
        );

    [Theory]
    [InlineData("Het verbruik verdubbelde", "2 verdubbelde")]
    [InlineData("Jaarbericht 2023", "")]
    [InlineData("Voortgangsrapportage 4", "")]
    [InlineData("Ruim 4.000 ambtenaren meer", "2 Ruim 4.000")]
    public void The_title_is_searched_too(string title, string found) =>
        Assert.Equal(
            found,
            string.Join(
                ' ',
                new JudgeDocument(SmallEdition.Make(), Policy.Default, LetThrough.None)
                    .Judge($"---\ntitle: {title}\nlanguage: nl\n---\nTekst.", "documents/a.md", new FolderProblems())
                    .Untagged.Select(one => $"{one.Line} {one.Words}")
            )
        );

    [Fact]
    public void Findings_lie_within_the_text_in_order_and_apart() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var (end, fine) = (0, true);
                    foreach (var found in new FindUntagged(Language.Nl, []).In(text, false))
                        (fine, end) = (
                            fine && found.Start >= end && found.End > found.Start && found.End <= text.Length,
                            found.End
                        );
                    return fine;
                }
            )
            .QuickCheckThrowOnFailure();
}
