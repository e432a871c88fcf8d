using System.CommandLine;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap invite</c>: gives a person a role and a link to begin with; how the first administrator comes in.</summary>
internal static class InviteCommand
{
    static readonly Bilingual About = new(
        "geeft iemand een rol en een link om mee te beginnen: zo komt de eerste beheerder binnen",
        "gives somebody a role and a link to begin with: how the first administrator comes in"
    );

    static readonly Bilingual HasAccount = new(
        "De rol is gegeven. Deze persoon heeft al een account.",
        "The role was given. This person has an account already."
    );

    public static Command Make(Language language)
    {
        var database = Options.Database(language);
        var email = Needed("--email", new("e-mailadres", "e-mail address"), language);
        var name = Needed("--name", new("naam", "name"), language);
        var organisation = Needed(
            "--organisation",
            new("code van de organisatie", "code of the organisation"),
            language
        );
        var address = Options.Address(language);
        var role = new Option<string>("--role")
        {
            Description = new Bilingual("rol", "role").In(language),
            DefaultValueFactory = _ => "administrator",
        };
        role.AcceptOnlyFromAmong([.. Roles.Select(one => one.ToString().ToLowerInvariant())]);
        var command = new Command("invite", About.In(language)) { database, email, name, organisation, role, address };
        command.SetAction(
            async (call, stop) =>
            {
                var invited = new Invited(
                    call.GetValue(email)!,
                    call.GetValue(name)!,
                    call.GetValue(organisation)!,
                    Enum.Parse<Role>(call.GetValue(role)!, ignoreCase: true),
                    new Clock(ServerTime.Provider).Today,
                    null
                );
                return await Run(call.GetValue(database)!, invited, call.GetValue(address), language, stop);
            }
        );
        return command;
    }

    static IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(one => one != Role.System);

    static async Task<int> Run(string store, Invited invited, Uri? address, Language language, CancellationToken stop)
    {
        await using var database = new Database(DatabaseAddress.Open(store), WingList.All);
        await database.Migrate(stop);
        var actor = DemoActors.System(invited.Organisation);
        var act = new Act(actor, Role.System, ServerTime.Provider.GetUtcNow(), "invited at the prompt");
        var result = await InvitePerson.Run(database, act, invited, stop);
        if (result.Refusal is { } refusal)
        {
            Screen.Error(language).Line(refusal.Text);
            return Exit.Blocked;
        }
        Screen.Output(language).Line(result.Secret is { } secret ? Link(address, secret) : HasAccount);
        return Exit.Good;
    }

    static Bilingual Link(Uri? address, string secret)
    {
        var link = $"{(address?.AbsoluteUri ?? "http://127.0.0.1:5080/").TrimEnd('/')}/{InvitePerson.Place}/{secret}";
        return new($"Een keer te gebruiken, zeven dagen lang: {link}", $"To be used once, within seven days: {link}");
    }

    static Option<string> Needed(string name, Bilingual what, Language language) =>
        new(name) { Description = what.In(language), Required = true };
}
