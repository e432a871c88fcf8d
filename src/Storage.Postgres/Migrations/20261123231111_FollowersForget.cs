using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rekenschap.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FollowersForget : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "writers",
                table: "reliability_reactions",
                type: "text",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<int>(
                name: "agreed_rule",
                table: "reliability_reactions",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );
            migrationBuilder.AddColumn<int>(
                name: "agreed_version",
                table: "reliability_reactions",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );
            migrationBuilder.AddColumn<string>(
                name: "agreed_words",
                table: "reliability_reactions",
                type: "text",
                nullable: false,
                defaultValue: ""
            );
            migrationBuilder.AddColumn<bool>(
                name: "holds_secret",
                table: "mails",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );
            migrationBuilder.AddColumn<int>(
                name: "asks",
                table: "activity_followers",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "waits_since",
                table: "activity_followers",
                type: "timestamp with time zone",
                nullable: true
            );
            // Whoever waits keeps its term; of who was confirmed nothing of the asking is left.
            migrationBuilder.Sql(
                """UPDATE activity_followers SET waits_since = asked_at, asks = 1 WHERE confirm_hash IS NOT NULL"""
            );

            migrationBuilder.Sql(
                """UPDATE reliability_reactions SET writers = '["' || writer || '"]' WHERE writer <> ''"""
            );

            migrationBuilder.Sql(
                """UPDATE reliability_reactions SET agreed_words = words, agreed_version = version, agreed_rule = rule WHERE state = 'Agreed'"""
            );

            migrationBuilder.Sql("""UPDATE mails SET text = '' WHERE "to" LIKE 'follower/%' AND state <> 'Waiting'""");

            migrationBuilder.Sql("""UPDATE mails SET holds_secret = TRUE WHERE "to" LIKE 'follower/%'""");

            migrationBuilder.DropColumn(name: "asked_at", table: "activity_followers");
            migrationBuilder.DropColumn(name: "writer", table: "reliability_reactions");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "agreed_rule", table: "reliability_reactions");

            migrationBuilder.DropColumn(name: "agreed_version", table: "reliability_reactions");

            migrationBuilder.DropColumn(name: "agreed_words", table: "reliability_reactions");

            migrationBuilder.DropColumn(name: "holds_secret", table: "mails");

            migrationBuilder.DropColumn(name: "asks", table: "activity_followers");

            migrationBuilder.DropColumn(name: "waits_since", table: "activity_followers");

            migrationBuilder.RenameColumn(name: "writers", table: "reliability_reactions", newName: "writer");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "asked_at",
                table: "activity_followers",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(
                    new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified),
                    new TimeSpan(0, 0, 0, 0, 0)
                )
            );
        }
    }
}
