using Rekenschap.Publishing.Drafts.Write;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>Of a text in which nothing is wrong no more is said than was checked.</summary>
public sealed class StateTextsTests
{
    const string Rest = "Alleen de gekoppelde woorden zijn getoetst: of de rest van de zin klopt, leest u zelf na.";

    [Theory]
    [InlineData(3, 0, 0, 0, "Alle 3 gekoppelde uitspraken kloppen met hun cijfer. " + Rest)]
    [InlineData(1, 0, 0, 0, "De ene gekoppelde uitspraak klopt met haar cijfer. " + Rest)]
    [InlineData(
        2,
        1,
        0,
        0,
        "Alle 2 gekoppelde uitspraken kloppen met hun cijfer. Naast één koppeling staat iets wat niet getoetst is: zie hieronder. "
            + Rest
    )]
    [InlineData(
        2,
        0,
        2,
        0,
        "Alle 2 gekoppelde uitspraken kloppen met hun cijfer. Bij 2 koppelingen staat niet in de zin om welk cijfer het gaat: zie de lijst. "
            + Rest
    )]
    [InlineData(0, 0, 0, 4, "Van 4 is gezegd dat het geen cijfer van deze uitgave is; dat is niet getoetst. " + Rest)]
    public void It_says_what_holds_what_stands_beside_and_what_was_set_aside(
        int claims,
        int beside,
        int unnamed,
        int aside,
        string expected
    ) => Assert.Equal(expected, StateTexts.Of(claims, beside, unnamed, aside).Nl);
}
