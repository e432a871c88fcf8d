using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Rekenschap.Schema;

/// <summary>Names migrations <c>STAMP_Name</c>, as Entity Framework does, with a stamp that is given instead of the clock's.</summary>
sealed partial class OneStamp(string stamp) : IMigrationsIdGenerator
{
    public string GenerateId(string name) => $"{stamp}_{name}";

    public string GetName(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    public bool IsValidId(string value) => Id.IsMatch(value);

    [GeneratedRegex("^[0-9]{14}_.+$")]
    private static partial Regex Id { get; }
}
