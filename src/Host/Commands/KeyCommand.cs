using System.CommandLine;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Signing;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap key</c>: makes a key that signs, and a ring in which an old key introduces a new one.</summary>
internal static class KeyCommand
{
    static readonly Bilingual About = new(
        "maakt een sleutel die tekent (make), en laat een oude een nieuwe invoeren (introduce)",
        "makes a key that signs (make), and has an old one introduce a new one (introduce)"
    );

    public static Command Make(Language language) =>
        new("key", About.In(language)) { MakeKey(language), Introduce(language) };

    static Command MakeKey(Language language)
    {
        var to = File("--to", new("bestand voor de privésleutel", "file for the private key"), language);
        var open = File("--public", new("bestand voor de openbare sleutel", "file for the public key"), language);
        var keys = new SigningOptions(language);
        var command = new Command("make", new Bilingual("maakt een nieuwe sleutel", "makes a new key").In(language))
        {
            to,
            open,
            keys.Password,
        };
        command.SetAction(call =>
        {
            var (place, publicPlace) = (call.GetValue(to)!, call.GetValue(open)!);
            if (place.Exists || publicPlace.Exists)
                return Wrong(KeyWords.Exists(place.Exists ? place : publicPlace), language);
            using var key = SigningKey.Make();
            Secret(place, key.Pem(keys.PasswordOf(call)));
            System.IO.File.WriteAllText(publicPlace.FullName, key.Public.Pem);
            Screen.Output(language).Line(KeyWords.Made(key.Public));
            return Exit.Good;
        });
        return command;
    }

    static Command Introduce(Language language)
    {
        var ring = File(
            "--ring",
            new("sleutelbos (json); wordt gemaakt als hij er niet is", "key ring (json); made when it is not there"),
            language
        );
        var added = File("--add", new("openbare sleutel die erbij komt", "public key to be added"), language);
        var from = Day("--from", new("eerste dag waarop hij tekent", "first day on which it signs"), language);
        var until = Day("--until", new("laatste dag", "last day"), language);
        var keys = new SigningOptions(language);
        var command = new Command(
            "introduce",
            new Bilingual(
                "zet een sleutel in de bos; elke behalve de eerste ingevoerd door --signing-key",
                "puts a key in the ring; each but the first introduced by --signing-key"
            ).In(language)
        )
        {
            ring,
            added,
            from,
            until,
        };
        keys.AddTo(command);
        command.SetAction(call =>
        {
            if (!keys.TryOpen(call, out var signing, out var problem))
                return Wrong(problem!, language);
            using var opened = signing;
            if (ReadKey(call.GetValue(added)!) is not { } key)
                return Wrong(KeyWords.NoKey(call.GetValue(added)!), language);
            var place = call.GetValue(ring)!;
            if (Added(place, key, call.GetValue(from) ?? RingKey.Always, call.GetValue(until), opened) is not { } made)
                return Wrong(KeyWords.NoIntroduction(place), language);
            System.IO.File.WriteAllBytes(place.FullName, made.Write());
            Screen.Output(language).Line(KeyWords.Introduced(key, made));
            return Exit.Good;
        });
        return command;
    }

    static PublicKey? ReadKey(FileInfo file) =>
        file.Exists ? PublicKey.OfPem(System.IO.File.ReadAllText(file.FullName)) : null;

    /// <summary>Null where the ring is none, or nobody who may introduces the key.</summary>
    static KeyRing? Added(FileInfo place, PublicKey key, string from, string? until, SigningKey? by)
    {
        if (!place.Exists)
            return by is null ? new([new(key.Text, from, until)]) : null;
        if (by is null || KeyRing.Read(System.IO.File.ReadAllBytes(place.FullName)) is not { } ring)
            return null;
        var made = ring.With(key, from, until, by);
        return made.IsIntroduced(made.Keys.Length - 1) ? made : null;
    }

    /// <summary>Nobody but its owner reads a private key.</summary>
    static void Secret(FileInfo place, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(place.FullName, options);
        file.Write(text);
    }

    static int Wrong(Bilingual problem, Language language)
    {
        Screen.Error(language).Line(problem);
        return Exit.Wrong;
    }

    static Option<FileInfo> File(string name, Bilingual description, Language language) =>
        new(name) { Description = description.In(language), Required = true };

    static Option<string?> Day(string name, Bilingual description, Language language)
    {
        var option = new Option<string?>(name) { Description = description.In(language) };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && RingKey.DayOf(text) is null)
                result.AddError(
                    new Bilingual(
                        $"{name} '{text}' is geen dag als 2024-05-15",
                        $"{name} '{text}' is no day such as 2024-05-15"
                    ).In(language)
                );
        });
        return option;
    }
}
