import Messages
import Schema
import Testing

@testable import Service

@Suite struct ReflectionTests {
  typealias Request = GRPCReflection.ServerReflectionRequest
  typealias Response = GRPCReflection.ServerReflectionResponse.MessageResponse

  private let reflection = Reflection(services: ["grpc.health.v1.Health"])

  private func ask(_ question: Request.MessageRequest?, sent: inout Set<String>) -> Response {
    reflection.answer(.with { $0.messageRequest = question }, sent: &sent)
  }

  private func ask(_ question: Request.MessageRequest?) -> Response {
    var sent = Set<String>()
    return ask(question, sent: &sent)
  }

  @Test func everyBundledServiceHasItsSchema() throws {
    #expect(BundledSchema.pool.service("grpc.health.v1.Health") != nil)
    #expect(BundledSchema.pool.service("ipmesh.registry.v1.InstitutionService")?.comments.leading.isEmpty == false)
  }

  @Test func listsItsServicesAndItself() throws {
    guard case .listServicesResponse(let list) = ask(.listServices("")) else { throw Unexpected() }
    #expect(
      list.service.map(\.name) == [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
      ])
  }

  @Test func givesAFileWithItsImportsAndEachImportOnce() throws {
    var sent = Set<String>()
    let symbol = Request.MessageRequest.fileContainingSymbol("ipmesh.registry.v1.InstitutionService.GetInstitution")
    guard case .fileDescriptorResponse(let first) = ask(symbol, sent: &sent) else { throw Unexpected() }
    let pool = try DescriptorPool(files: first.fileDescriptorProto)
    #expect(pool.service("ipmesh.registry.v1.InstitutionService") != nil)

    guard case .fileDescriptorResponse(let again) = ask(symbol, sent: &sent) else { throw Unexpected() }
    #expect(again.fileDescriptorProto == [first.fileDescriptorProto[0]])
    let byName = Request.MessageRequest.fileByFilename("ipmesh/registry/v1/institution_service.proto")
    #expect(ask(byName) == .fileDescriptorResponse(first))
  }

  @Test(arguments: [
    Request.MessageRequest.fileByFilename("nothing.proto"),
    .fileContainingSymbol("no.such.Service"),
    .fileContainingExtension(
      .with {
        $0.containingType = "google.protobuf.FieldOptions"
        $0.extensionNumber = 99_999
      }),
    .allExtensionNumbersOfType("no.such.Type"),
  ])
  func answersNotFoundForWhatItDoesNotKnow(_ question: Request.MessageRequest) throws {
    guard case .errorResponse(let error) = ask(question) else { throw Unexpected() }
    #expect(error.errorCode == 5)
    #expect(error.errorMessage.hasPrefix("no "))
  }

  @Test func namesTheExtensionsOfATypeEvenWhenThereAreNone() throws {
    let answer = ask(.allExtensionNumbersOfType("grpc.health.v1.HealthCheckRequest"))
    #expect(answer == .allExtensionNumbersResponse(.with { $0.baseTypeName = "grpc.health.v1.HealthCheckRequest" }))
  }

  @Test func refusesAnEmptyQuestion() throws {
    guard case .errorResponse(let error) = ask(nil) else { throw Unexpected() }
    #expect(error.errorCode == 3)
  }

  private struct Unexpected: Error {}
}
