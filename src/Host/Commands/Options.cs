using System.CommandLine;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>The options that several commands share, each with its help.</summary>
internal static class Options
{
    public static Option<string> Lang(Language language, bool recursive = false)
    {
        var option = new Option<string>("--lang")
        {
            Description = new Bilingual("taal van de meldingen: nl of en", "language of the messages: nl or en").In(
                language
            ),
            DefaultValueFactory = _ => "nl",
            Recursive = recursive,
        };
        option.AcceptOnlyFromAmong("nl", "en");
        return option;
    }

    public static Option<DirectoryInfo> Edition(Language language) =>
        new("--edition")
        {
            Description = new Bilingual("map van de editie", "folder of the edition").In(language),
            Required = true,
        };

    public static Option<string> Database(Language language)
    {
        var database = new Option<string>("--database")
        {
            Description = new Bilingual(
                "sqlite:BESTAND of postgres:VERBINDING",
                "sqlite:FILE or postgres:CONNECTION"
            ).In(language),
            DefaultValueFactory = _ => DatabaseAddress.Usual,
        };
        database.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is var asked && !DatabaseAddress.IsKnown(asked))
                result.AddError(DatabaseAddress.Unknown(asked).In(language));
        });
        return database;
    }

    public static Option<string?> KnownAt(Language language)
    {
        var option = new Option<string?>("--known-at")
        {
            Description = new Bilingual(
                "wat tot en met die dag was aanvaard: 2024-05-15 of latest",
                "what was accepted by the end of that day: 2024-05-15 or latest"
            ).In(language),
        };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (text is not (null or "latest") && !TryDay(text, out _))
                result.AddError(
                    new Bilingual(
                        $"--known-at '{text}' is geen datum als 2024-05-15, en niet 'latest'",
                        $"--known-at '{text}' is no date such as 2024-05-15, nor 'latest'"
                    ).In(language)
                );
        });
        return option;
    }

    /// <summary>Where the public finds what is made; always with a slash at its end, so that pages can be named from it.</summary>
    public static Option<EarlierLedger?> Continues(Language language) =>
        new("--continues")
        {
            Description = new Bilingual(
                "publication.zip van de vorige publicatie van deze editie, waarvan het grootboek wordt voortgezet",
                "publication.zip of the previous publication of this edition, whose ledger is continued"
            ).In(language),
            CustomParser = result =>
            {
                var archive = result.Tokens[0].Value;
                var earlier = EarlierLedger.Read(archive);
                if (earlier is null)
                    result.AddError(EarlierLedger.NoLedger(archive).In(language));
                return earlier;
            },
        };

    public static Option<Uri?> Address(Language language) =>
        new("--address")
        {
            Description = new Bilingual(
                "adres waarop het publiek de publicatie vindt: https://voorbeeld.nl/jbr/",
                "address at which the public finds the publication: https://example.org/jbr/"
            ).In(language),
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (TryAddress(text, out var address))
                    return address;
                result.AddError(NoAddress(text).In(language));
                return null;
            },
        };

    static bool TryAddress(string text, out Uri? address) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out address)
        && address.Scheme is "http" or "https"
        && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0;

    static Bilingual NoAddress(string text) =>
        new(
            $"--address '{text}' is geen volledig webadres als https://voorbeeld.nl/jbr/ (zonder vraagteken, hekje of wachtwoord)",
            $"--address '{text}' is no full web address such as https://example.org/jbr/ (without question mark, hash or password)"
        );

    public static bool TryDay(string? text, out DateOnly day)
    {
        var isDay = Period.TryParse(text, out var period) && period.IsOne(Frequency.Day);
        day = period.Start;
        return isDay;
    }
}
