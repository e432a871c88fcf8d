using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Papers.Citing;

namespace Rekenschap.Wings.Tests.Publishing.Papers;

/// <summary>A reference against itself, and against the register.</summary>
public sealed class HoldCitationTests
{
    static readonly DateOnly Written = new(2024, 6, 1);

    static readonly KnownPapers Register = KnownPapers.Of(
        [Paper("31490", "338", new(2024, 5, 15), "Jaarrapportage Bedrijfsvoering Rijk 2023")],
        ["31490"],
        filled: true
    );

    static RegisteredPaper Paper(string file, string number, DateOnly day, string title) =>
        new($"{file}/{number}", file, number, "2024Z08000", SessionYear.Of(day), day, "Brief regering", title);

    static List<CitationFault> Faults(string text, KnownPapers? known = null) =>
        [.. ReadCitations.In(text).SelectMany(new HoldCitation(known ?? Register, Written).Faults)];

    [Theory]
    [InlineData("Kamerstukken II 2023/24, 31 490, nr. 338")]
    [InlineData("Kamerstuk 31 490, nr. 338 d.d. 15 mei 2024")]
    [InlineData("Kamerstuk 31 490, nr. 338, 'Jaarrapportage Bedrijfsvoering Rijk'")]
    [InlineData("Kamerstukken 26 643 en 31 490, nr. 338")]
    [InlineData("zaak 2024Z08000")]
    [InlineData("Handelingen II 2019/20, nr. 74, item 23")]
    [InlineData("de brief (12 345) van")]
    public void What_agrees_with_the_register_is_good(string text) => Assert.Empty(Faults(text));

    [Theory]
    [InlineData("Kamerstukken II 2022/23, 31 490, nr. 338", "2023-2024")]
    [InlineData("Kamerstuk 31 490, nr. 338 d.d. 16 mei 2024", "15 mei 2024")]
    [InlineData("Kamerstuk 31 490, nr. 338, «Nadere regels over hondenbelasting»", "Jaarrapportage")]
    [InlineData("zaak 2024Z08000 van 3 april 2024", "15 mei 2024")]
    public void What_the_register_has_otherwise_is_wrong_and_both_are_told(string text, string registered)
    {
        var fault = Assert.Single(Faults(text));
        Assert.True(fault.IsWrong);
        Assert.Contains(registered, fault.Says.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kamerstukken II 2022/24, 31 490, nr. 338")]
    [InlineData("Kamerstukken II 2024/25, 31 490, nr. 338")]
    [InlineData("Kamerstukken II 2021/22, 29 362, nr. 5 d.d. 20 september 2022")]
    [InlineData("Kamerstuk 29 362, nr. 5 d.d. 2 juli 2024")]
    public void What_contradicts_itself_is_wrong_whatever_the_register_has(string text)
    {
        Assert.True(Assert.Single(Faults(text)).IsWrong);
        Assert.True(Assert.Single(Faults(text, KnownPapers.None)).IsWrong);
    }

    [Theory]
    [InlineData("Kamerstuk 31 490, nr. 999")]
    [InlineData("Kamerstukken II 2023/24, 31 491")]
    [InlineData("Handelingen II, nr. 15, item 13")]
    public void What_nobody_knows_is_told_and_not_called_wrong(string text) =>
        Assert.False(Assert.Single(Faults(text)).IsWrong);

    [Fact]
    public void A_register_that_nobody_filled_knows_nothing_and_warns_of_nothing() =>
        Assert.Empty(Faults("Kamerstuk 31 490, nr. 999", KnownPapers.None));

    [Fact]
    public void The_number_of_the_document_itself_may_still_be_unknown_but_not_be_that_of_another()
    {
        var hold = new HoldCitation(Register, Written);
        Assert.Empty(hold.FaultsOfOwn(ReadCitations.In("31 490, nr. 340")[0]));
        var taken = Assert.Single(hold.FaultsOfOwn(ReadCitations.In("31 490, nr. 338")[0]));
        Assert.Contains("15 mei 2024", taken.Says.Nl, StringComparison.Ordinal);
    }
}
