using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Mine;

/// <summary>What is said on one's own page right after a change.</summary>
static class MyNotice
{
    const string Name = "done";

    public static string At(string what) => $"{MyAccount.Place}?{Name}={what}";

    public static Bilingual? Of(WorkCall call) =>
        call.Asked(Name) switch
        {
            "password" => new(
                "Uw wachtwoord is gewijzigd. U bent overal afgemeld behalve hier.",
                "Your password was changed. You are signed out everywhere but here."
            ),
            "sessions" => new("U bent overal afgemeld behalve hier.", "You are signed out everywhere but here."),
            _ => null,
        };
}
