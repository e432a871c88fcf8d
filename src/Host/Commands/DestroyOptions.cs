using System.CommandLine;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What is asked of a destruction, read and held against what is expected.</summary>
internal sealed class DestroyOptions(Language language)
{
    const int UsualBackupDays = 35;

    readonly Option<string> database = Text(
        "--database",
        new("sqlite:BESTAND of postgres:VERBINDING", "sqlite:FILE or postgres:CONNECTION"),
        language,
        DatabaseAddress.Usual
    );
    readonly Option<string> edition = Text("--edition", new("code van de editie", "code of the edition"), language);
    readonly Option<string> delivery = Text(
        "--delivery",
        new("UITVRAAG/ORGANISATIE of UITVRAAG/ORGANISATIE.N", "COLLECTION/ORGANISATION or COLLECTION/ORGANISATION.N"),
        language
    );
    readonly Option<string> file = Text(
        "--file",
        new("een ander bestand, als documents/brief.md", "another file, such as documents/letter.md"),
        language
    );
    readonly Option<bool> earlier = new("--earlier")
    {
        Description = new Bilingual(
            "van --file alleen de versies voor die van nu",
            "of --file only the versions before the present one"
        ).In(language),
    };
    readonly Option<FileInfo?> again = new("--again")
    {
        Description = new Bilingual("lijst van --list --to", "list of --list --to").In(language),
    };
    readonly Option<FileInfo?> to = new("--to")
    {
        Description = new Bilingual(
            "bestand waarin --list de lijst zet (csv)",
            "file that --list writes the list to (csv)"
        ).In(language),
    };
    readonly Option<string> ground = Text(
        "--ground",
        new("grond: retention, erasure of spill", "ground: retention, erasure or spill"),
        language
    );
    readonly Option<string> reason = Text("--reason", new("waarom, in woorden", "why, in words"), language);
    readonly Option<string> by = Text(
        "--by",
        new("wie: ROL:ORGANISATIE:PSEUDONIEM", "who: ROLE:ORGANISATION:PSEUDONYM"),
        language
    );
    readonly Option<string> second = Text(
        "--second",
        new("de tweede persoon, als --by", "the second person, as --by"),
        language
    );
    readonly Option<FileInfo?> due = new("--due")
    {
        Description = new Bilingual("selectielijst (csv: kind,years,rule)", "selection list (csv: kind,years,rule)").In(
            language
        ),
    };
    readonly Option<bool> list = new("--list")
    {
        Description = new Bilingual("wat vernietigd is", "what was destroyed").In(language),
    };
    readonly Option<int> backupDays = new("--backup-days")
    {
        Description = new Bilingual("hoe lang back-ups worden bewaard", "how long backups are kept").In(language),
        DefaultValueFactory = _ => UsualBackupDays,
    };

    public string Database { get; private set; } = "";

    public DestructionAsked? Asked { get; private set; }

    public FileDestructionAsked? File { get; private set; }

    /// <summary>A list of what is to be destroyed again.</summary>
    public string? Again { get; private set; }

    /// <summary>Where the list of what was destroyed goes.</summary>
    public string? To { get; private set; }

    public Actor? Second { get; private set; }

    public Role SecondRole { get; private set; }

    public Actor? By { get; private set; }

    public Role ByRole { get; private set; }

    public string Reason { get; private set; } = "";

    public SelectionList? Due { get; private set; }

    public bool List { get; private set; }

    public int BackupDays { get; private set; }

    /// <summary>What is wrong with the call; null where nothing is.</summary>
    public Bilingual? Problem { get; private set; }

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                database,
                edition,
                delivery,
                file,
                earlier,
                ground,
                reason,
                by,
                second,
                due,
                list,
                to,
                again,
                backupDays,
            }
        )
            command.Options.Add(option);
    }

    public void Read(ParseResult call)
    {
        (Database, List, BackupDays) = (call.GetValue(database)!, call.GetValue(list), call.GetValue(backupDays));
        (Again, To) = (call.GetValue(again)?.FullName, call.GetValue(to)?.FullName);
        Reason = call.GetValue(reason) ?? "";
        if (!DatabaseAddress.IsKnown(Database))
            Problem = DatabaseAddress.Unknown(Database);
        else if (call.GetValue(due) is { } selection)
            ReadList(selection);
        else if (!List)
            ReadAsked(call);
    }

    void ReadList(FileInfo file)
    {
        var problems = new FolderProblems();
        Due = file.Exists ? SelectionList.Read(System.IO.File.ReadAllText(file.FullName), file.Name, problems) : null;
        if (Due is null)
            Problem = new($"{file}: dit bestand is er niet", $"{file}: this file is not there");
        else if (problems.Any)
            Problem = new(
                $"{problems.Found[0].File}:{problems.Found[0].Line}: {problems.Found[0].Message.Nl}",
                $"{problems.Found[0].File}:{problems.Found[0].Line}: {problems.Found[0].Message.En}"
            );
    }

    void ReadAsked(ParseResult call)
    {
        Option<string>[] what = call.GetValue(file) is { Length: > 0 }
            ? [edition, file, ground]
            : [edition, delivery, ground];
        foreach (var needed in Again is null ? [.. what, reason, by, second] : new[] { reason, by, second })
            if (string.IsNullOrWhiteSpace(call.GetValue(needed)))
            {
                Problem = DestroyWords.Lacks(needed.Name);
                return;
            }
        var (who, other) = (call.GetValue(by)!, call.GetValue(second)!);
        if (ActorOf(who) is not var (actor, role))
            Problem = DestroyWords.NoActor("--by", who);
        else if (ActorOf(other) is not var (secondActor, secondRole))
            Problem = DestroyWords.NoActor("--second", other);
        else
        {
            (By, ByRole, Second, SecondRole) = (actor, role, secondActor, secondRole);
            if (Again is null)
                ReadWhat(call);
        }
    }

    void ReadWhat(ParseResult call)
    {
        var (code, why) = (call.GetValue(edition)!, call.GetValue(ground)!);
        if (call.GetValue(file) is { Length: > 0 } path)
            File = new(code, path, why, Second!, SecondRole, call.GetValue(earlier));
        else if (PlaceOf(call.GetValue(delivery)!) is var (collection, organisation, number))
            Asked = new(code, collection, organisation, number, why, Second!, SecondRole);
        else
            Problem = DestroyWords.NoDelivery(call.GetValue(delivery)!);
    }

    static (Actor, Role)? ActorOf(string text) =>
        text.Split(':') is [var role, { Length: > 0 } organisation, { Length: > 0 } pseudonym]
        && Enum.GetValues<Role>().Where(one => one.ToString().Equals(role, StringComparison.OrdinalIgnoreCase)).ToList()
            is [var known]
            ? (Actor.With(pseudonym, organisation, known), known)
            : null;

    /// <summary>COLLECTION/ORGANISATION or COLLECTION/ORGANISATION.N; null for anything else.</summary>
    public static (string Collection, string Organisation, int Number)? PlaceOf(string text)
    {
        if (text.Split('/') is not [{ Length: > 0 } collection, { Length: > 0 } name])
            return null;
        var point = name.LastIndexOf('.');
        return
            point > 0
            && int.TryParse(
                name[(point + 1)..],
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
            ? (collection, name[..point], number)
            : (collection, name, 1);
    }

    static Option<string> Text(string name, Bilingual description, Language language, string usual = "") =>
        new(name) { Description = description.In(language), DefaultValueFactory = _ => usual };
}
