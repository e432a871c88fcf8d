using System.Globalization;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>
/// Supplier and controller of a ministry who answer questions of parliament and agree, and a coordinator who gives some back;
/// they go on where an earlier round was broken off.
/// </summary>
/// <param name="list">Address of the list.</param>
/// <param name="numbers">Which questions are this player's.</param>
sealed class AnsweringPlayer(string root, string list, IEnumerable<int> numbers)
{
    public const string Ministry = "AZ";

    public async Task Play(Acknowledged said)
    {
        using var supplier = await KilledPlayers.As(root, "aanleveraar", Ministry);
        using var controller = await KilledPlayers.As(root, "controller", Ministry);
        using var coordinator = await KilledPlayers.As(root, "coördinator", KilledEdition.Publisher);
        foreach (var number in numbers)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{list}/{number}");
            await Press(controller, place, "Ga akkoord met dit antwoord", "question.agreed", said);
            await Press(
                supplier,
                place,
                "Bewaar het antwoord",
                "question.answered",
                said,
                ("answer", $"Daarom {number}.")
            );
            await Press(controller, place, "Ga akkoord met dit antwoord", "question.agreed", said);
            if (number % 3 != 0)
                continue;
            await Press(
                coordinator,
                place,
                "Geef het antwoord terug",
                "question.returned",
                said,
                ("reason", "Te kort")
            );
        }
    }

    static async Task Press(
        Reader reader,
        string place,
        string button,
        string what,
        Acknowledged said,
        params (string, string)[] filled
    )
    {
        if (await KilledPage.Press(reader, place, button, filled))
            said.Add(what, place);
    }
}
