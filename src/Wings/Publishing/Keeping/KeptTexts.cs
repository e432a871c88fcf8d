using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Keeping;

/// <summary>What is said of publications that are kept.</summary>
public static class KeptTexts
{
    public static readonly Bilingual Title = new("Alle publicaties", "All publications");
    public static readonly Bilingual Lead = new(
        "Elke publicatie van deze uitgave blijft zoals zij is gemaakt: haar pagina's, documenten en gegevens, met een eigen adres. Wordt er opnieuw gepubliceerd, dan komt er een naast.",
        "Every publication of this edition stays as it was made: its pages, documents and data, at an address of its own. Where something is published anew, another comes beside it."
    );
    public static readonly Bilingual Number = new("Publicatie", "Publication");
    public static readonly Bilingual Made = new("Gepubliceerd", "Published");
    public static readonly Bilingual Replaced = new("Vervangen", "Replaced");
    public static readonly Bilingual Archive = new("Archief", "Archive");
    public static readonly Bilingual Seal = new("Zegel van het grootboek", "Seal of the ledger");
    public static readonly Bilingual Latest = new("de laatste", "the latest");
    public static readonly Bilingual NotKept = new("bestanden niet bewaard", "files not kept");
    public static readonly Bilingual Now = new("Deze pagina nu", "This page now");
    public static readonly Bilingual Gone = new("Vernietigd", "Destroyed");
    public static readonly Bilingual GoneSays = new(
        "Wat op dit adres stond, is vernietigd, ook in deze eerdere publicatie.",
        "What stood at this address was destroyed, in this earlier publication too."
    );

    public static Bilingual Of(int number) => new($"Publicatie {number}", $"Publication {number}");

    /// <summary>What stands on every page of a kept publication.</summary>
    /// <param name="replaced">By which number, and when; null for the latest.</param>
    public static Bilingual Mark(int number, DateOnly made, (int Number, DateOnly On)? replaced) =>
        new(Mark(number, made, replaced, Language.Nl), Mark(number, made, replaced, Language.En));

    static string Mark(int number, DateOnly made, (int Number, DateOnly On)? replaced, Language language)
    {
        var day = Days.Long(made, language);
        return (language, replaced) switch
        {
            (Language.Nl, { } by) =>
                $"Dit is publicatie {number} van {day}, zoals zij toen is gemaakt. Op {Days.Long(by.On, language)} is zij vervangen door publicatie {by.Number}.",
            (Language.Nl, _) => $"Dit is publicatie {number} van {day}, de laatste, zoals zij toen is gemaakt.",
            (_, { } by) =>
                $"This is publication {number} of {day}, as it was made then. On {Days.Long(by.On, language)} publication {by.Number} replaced it.",
            _ => $"This is publication {number} of {day}, the latest, as it was made then.",
        };
    }
}
