using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>What several steps say.</summary>
internal static class VerifyWords
{
    public static readonly Bilingual NoFigures = new(
        "niet nagegaan: de definities of waarnemingen zijn niet te lezen",
        "not checked: the definitions or observations cannot be read"
    );

    public static readonly Bilingual NoLedger = new(
        "niet nagegaan: het grootboek is niet te lezen",
        "not checked: the ledger cannot be read"
    );

    public static Bilingual Outcome(StepOutcome outcome) =>
        outcome switch
        {
            StepOutcome.Holds => new("klopt", "holds"),
            StepOutcome.Wrong => new("FOUT", "WRONG"),
            _ => new("niet nagegaan", "not checked"),
        };

    public static Bilingual Verified(int notChecked) =>
        notChecked == 0
            ? new("Alles klopt.", "All of it holds.")
            : new(
                "Alles wat na te gaan was klopt; wat niet was na te gaan staat hierboven.",
                "All that could be checked holds; what could not stands above."
            );

    public static Bilingual NotVerified(int faults) =>
        new(
            $"Dit archief klopt niet: {faults} {(faults == 1 ? "fout" : "fouten")}.",
            $"This archive is not right: {faults} {(faults == 1 ? "fault" : "faults")}."
        );
}
