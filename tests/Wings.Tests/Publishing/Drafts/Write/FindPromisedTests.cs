using System.Globalization;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Promised;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>A sentence that promises something by some day is found, so that the register can be told. The letter is of 15 May 2024.</summary>
public sealed class FindPromisedTests
{
    static string[] Found(string body, Language language = Language.Nl)
    {
        var tag = language == Language.Nl ? "nl" : "en";
        var judged = new JudgeDocument(SmallEdition.Make(), Policy.Default, LetThrough.None).Judge(
            $"---\ntitle: Brief\nlanguage: {tag}\ndate: 2024-05-15\nperiod: 2023\n---\n{body}",
            "documents/brief.md",
            new FolderProblems()
        );
        return
        [
            .. FindPromised
                .In(AsRead.Of(judged, ReadWords.Of(judged)), new(2024, 5, 15), language)
                .Select(one =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{one.Line}: {one.Phrase} -> {one.Window?.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}"
                    )
                ),
        ];
    }

    [Theory]
    [InlineData("Ik zal u voor de zomer van 2024 informeren.", "7: voor de zomer van 2024 -> 2024-06-20")]
    [InlineData("Wij zeggen u toe dat het plan er eind 2024 is.", "7: eind 2024 -> 2024-12-31")]
    [InlineData("U ontvangt het uiterlijk in maart 2025.", "7: uiterlijk in maart 2025 -> 2025-03-31")]
    [InlineData("Ik stuur u het plan binnen twee weken.", "7: binnen twee weken -> 2024-05-29")]
    [InlineData("Wij leveren de rapportage zo spoedig mogelijk.", "7: zo spoedig mogelijk -> -")]
    [InlineData("Dit is zo.\n\nHet is af. De minister zal *medio 2025* berichten.", "9: medio 2025 -> 2025-08-31")]
    [InlineData(
        "Ik zal [1.450 m3](claim:gas_use?period=2023) voor eind 2025 halveren.",
        "7: voor eind 2025 -> 2025-12-31"
    )]
    public void Who_undertakes_something_by_a_day_promises_it(string body, string expected) =>
        Assert.Equal([expected], Found(body));

    [Theory]
    [InlineData("Het gas daalde voor de zomer van 2024.")]
    [InlineData("Ik zal u daarover informeren.")]
    [InlineData("Ik zou u eind 2022 informeren, en dat zal zo zijn.")]
    [InlineData("Ik zal u [voor de zomer van 2024](promise:plan) informeren.")]
    [InlineData("## Wij zullen eind 2024 klaar zijn")]
    public void What_undertakes_nothing_names_no_day_to_come_or_is_linked_is_left_alone(string body) =>
        Assert.Empty(Found(body));

    [Fact]
    public void In_English_too() =>
        Assert.Equal(
            ["7: by the end of 2024 -> 2024-12-31"],
            Found("We will send it by the end of 2024.", Language.En)
        );
}
