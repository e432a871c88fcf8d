using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Storage.Sqlite;

/// <summary>Moments as UTC text of one width, so that they sort as text as they do in time.</summary>
sealed class MomentText() : ValueConverter<DateTimeOffset, string>(at => Write(at), text => Read(text))
{
    const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    static string Write(DateTimeOffset at) =>
        EntrySeal.Moment(at).UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
