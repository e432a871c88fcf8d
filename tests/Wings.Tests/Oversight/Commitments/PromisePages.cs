using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>What people do on the pages with promises.</summary>
static class PromisePages
{
    /// <summary>Types a promise from its paper, looks at how it is read, and puts it in the register.</summary>
    public static async Task Enter(
        Reader reader,
        string subject,
        string phrase,
        string date,
        string paper = "31 490, nr. 338"
    )
    {
        await Check(reader, subject, phrase, date, paper);
        Assert.Contains("Zo lezen wij de termijn", reader.Text);
        await reader.Press("Zet in het register");
        Assert.Equal((200, subject), (reader.Status, reader.Heading));
    }

    public static async Task Check(
        Reader reader,
        string subject,
        string phrase,
        string date,
        string paper = "31 490, nr. 338"
    )
    {
        await reader.Open("/work/commitments/new");
        await reader.PressNamed(
            "Controleer",
            ("by", "Minister"),
            ("to", "House"),
            ("subject", subject),
            ("words", $"{subject} komt {phrase}."),
            ("paper", paper),
            ("date", date),
            ("phrase", phrase)
        );
    }
}
