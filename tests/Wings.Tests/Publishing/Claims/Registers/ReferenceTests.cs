using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>References to papers of parliament against themselves and the register (kind 15).</summary>
public sealed class ReferenceTests
{
    static readonly EditionRegisters Papers = EditionRegisters.None with
    {
        Papers =
        [
            new(
                new("26643/620", "26643", "620", "", new SessionYear(2018), Day("2019-07-02"), "Brief", "Een brief"),
                new("registers/papers.csv", 2, "", false)
            ),
        ],
    };

    [Theory]
    [InlineData("Kamerstukken II 2018/19, 26 643, nr. 620 d.d. 2 juli 2019", Verdict.Holds)]
    [InlineData("26 643, nr. 620", Verdict.Holds)]
    [InlineData("26 643, nr. 620 d.d. 3 juli 2019", Verdict.Fails)]
    [InlineData("Kamerstukken II 2019/20, 26 643, nr. 620 d.d. 2 juli 2019", Verdict.Fails)]
    [InlineData("Kamerstukken II 2018/20, 26 643, nr. 620", Verdict.Fails)]
    [InlineData("26 643, nr. 621", Verdict.Unverifiable)]
    [InlineData("Handelingen II 2019/20, nr. 74", Verdict.Unverifiable)]
    [InlineData("Handelingen II 2020/21, nr. 15 d.d. 15 oktober 2019", Verdict.Fails)]
    [InlineData("de brief van juli", Verdict.Unreadable)]
    public void A_reference_agrees_with_itself_and_with_the_register(string words, Verdict verdict) =>
        Assert.Equal(verdict, Papers.Judge(words, "reference:").Verdict);

    [Fact]
    public void A_paper_of_after_the_moment_is_not_known() =>
        Assert.Equal(Verdict.Unverifiable, Papers.Judge("26 643, nr. 620", "reference:", "2019-07-01").Verdict);
}
