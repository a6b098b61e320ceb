# frozen_string_literal: true

# Holds what the example of custom templates makes against conformance vectors: ruby vectors.rb <folder> <vectors>
#
# The example raises, answers and looks up; it reads no bodies and knows no translations, so that these are not asked for.

require "json"

folder, vectors = ARGV
require File.expand_path("errors.rb", folder)

# Warnings of the example are faults.
module Warning
  def self.warn(message, **)
    raise message
  end
end

$failures = []
$checks = 0

def check(what, actual, expected)
  $checks += 1
  $failures << "#{what}\n  expected #{expected.inspect}\n  but got  #{actual.inspect}" unless actual == expected
end

vectors = JSON.parse(File.read(vectors))
integers = vectors.fetch("codeType") == "integer"
rows = Acme::ALL.to_h { |row| [row::ID, row] }

vectors.fetch("lookup").each do |vector|
  found = Acme.find(vector.fetch("code"))
  check("look-up of #{vector['code']}", found && found::ID, vector.fetch("id"))
end

vectors.fetch("raise").each do |vector|
  row = rows.fetch(vector.fetch("id"))
  code = integers ? Integer(vector.fetch("code")) : vector.fetch("code")
  expected = vector.fetch("expect")
  what = "#{row} of #{code} with #{vector.fetch('params')}"
  begin
    raise row.new(code, **vector.fetch("params"))
  rescue Acme::Base => error
    check("#{what}: code", error.code.to_s, expected.fetch("code"))
    check("#{what}: status", error.status, expected.fetch("httpStatus"))
    check("#{what}: title", error.title, expected.fetch("title"))
    check("#{what}: message", error.message, expected.fetch("message"))
    check("#{what}: unsafe", error.unsafe_message, expected.fetch("unsafeMessage"))
    check("#{what}: params", error.public_params, expected.fetch("params"))
    check("#{what}: body", JSON.parse(error.to_json), expected.fetch("problem"))
  end
end

abort "#{$failures.first(20).join("\n")}\n#{$failures.size} of #{$checks} checks failed" unless $failures.empty?
abort "nothing was checked" if $checks.zero?
puts "#{$checks} checks passed"
