using System.Text;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>How somebody converts a unit that we cannot: so many of what is asked for in so many of what the sheet has, and why.</summary>
/// <param name="Amount">As it was typed, like <paramref name="Per"/>, of which none means one.</param>
readonly record struct OwnFactor(string Amount, string Per, string Why)
{
    public const int LongestWhy = 300;
    const int LongestNumber = 40;
    const decimal Largest = 1e18m;

    /// <summary>What figures are multiplied by; null where no two numbers were typed that give one.</summary>
    public decimal? Times(Language language)
    {
        if (Read(Amount, language) is not { } amount || Read(Per.Length == 0 ? "1" : Per, language) is not { } per)
            return null;
        var factor = amount / per;
        return factor is > 0 and < Largest ? factor : null;
    }

    public bool IsExplained => Why.Length is > 0 and <= LongestWhy;

    /// <summary>In the notation of the page, else as a machine writes it.</summary>
    public static decimal? Read(string text, Language language)
    {
        var notation = language == Language.Nl ? NumberNotation.Nl : NumberNotation.En;
        var utf8 = text.Length > LongestNumber ? [] : Encoding.UTF8.GetBytes(text);
        return
            (
                NumberText.Read(utf8, notation, out var number) == Reading.Number
                || NumberText.Read(utf8, NumberNotation.Plain, out number) == Reading.Number
            ) && number is > 0 and < Largest
            ? number
            : null;
    }
}
