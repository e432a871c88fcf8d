using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Why nothing can be written in a sample now.</summary>
static class SampleRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "sample.none",
        new("Deze steekproef is er niet, of niet voor u", "There is no such sample, or not for you")
    );

    public static readonly Refusal IsClosed = new(
        RefusalKind.Conflict,
        "sample.closed",
        new(
            "Deze steekproef is afgesloten; trek een nieuwe als er meer te onderzoeken is",
            "This sample is closed; draw another one if there is more to look into"
        )
    );

    public static Refusal StillOpen(int open) =>
        new(
            RefusalKind.Conflict,
            "sample.open_items",
            new(
                $"Van {open} posten is nog niets gevonden; vul die eerst in",
                $"Of {open} items nothing was found yet; fill those in first"
            )
        );
}
