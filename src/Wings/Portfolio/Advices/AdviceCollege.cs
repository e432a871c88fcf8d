using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices;

/// <summary>Who advises on large ICT activities: no ministry, and no organisation of an edition. Until the end of 2020 it was the BIT.</summary>
static class AdviceCollege
{
    /// <summary>Code of the only organisation whose advisers enter advices.</summary>
    public const string Code = "ACICT";

    static readonly DateOnly Since = new(2021, 1, 1);

    public static readonly Bilingual Name = new("Adviescollege ICT-toetsing", "Adviescollege ICT-toetsing");

    public static readonly Bilingual Forerunner = new("Bureau ICT-toetsing (BIT)", "Bureau ICT-toetsing (BIT)");

    /// <summary>Who gave an advice of a day.</summary>
    public static Bilingual On(DateOnly day) => day < Since ? Forerunner : Name;

    /// <summary>The name of an organisation by its code, where it is this one.</summary>
    public static Bilingual? ByCode(string code) => code == Code ? Name : null;
}
