using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace Rekenschap.Schema;

/// <summary>Names a migration when the first store asks: the other has the same name, the moment in it included.</summary>
sealed class OneId : MigrationsIdGenerator
{
    string? id;

    public override string GenerateId(string name) => id ??= base.GenerateId(name);
}
