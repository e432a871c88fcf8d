using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
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
